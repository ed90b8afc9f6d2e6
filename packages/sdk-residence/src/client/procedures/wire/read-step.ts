import {
  zProcedureStepAnswer,
  zProcedureStepAnswerTolerant,
  type ProcedureStepAnswerTolerant,
} from '../../../contract/index.ts'
import { procedureStatusOf, type ProcedureStatusName } from '../dossier-status.ts'
import { required, requireReceived, type ProcedureContext } from './read-answer.ts'

/** What a supplement or a withdrawal led to. */
export interface ProcedureStepResult {
  /** True when this had been done before: nothing was done twice. */
  readonly alreadyReceived: boolean
  /** State of the dossier now. Absent for one nobody knows yet. */
  readonly status?: ProcedureStatusName
}

/** The two readings of an answer that tells a new state. */
export const stepAnswer = {
  strict: zProcedureStepAnswer,
  tolerant: zProcedureStepAnswerTolerant,
}

/** Reads the new state, or ends the call with the refusal that stands in its place. */
export function readStep(answer: ProcedureStepAnswerTolerant, context: ProcedureContext): ProcedureStepResult {
  requireReceived(answer, context)
  const status = procedureStatusOf(required(answer.trangThai, context, 'trangThai'))
  return { alreadyReceived: answer.daTiepNhan ?? false, ...(status && { status }) }
}
