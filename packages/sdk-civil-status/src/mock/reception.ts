import type { World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { SubmitRegistrationRequest } from '../contract/index.ts'
import { keepFiledPapers } from './filed-papers.ts'
import type { FormFields } from './forms/check-days.ts'
import { checkSubmission, receptionDay } from './forms/check-submission.ts'
import { describeProblems, type FormProblem } from './forms/form-problem.ts'
import { kindOf } from './forms/read-form.ts'
import { receive } from './lifecycle.ts'
import { refusalOfPush } from './refused-pushes.ts'
import { findSubmission, type Shape } from './submissions.ts'

/** The envelope of a dossier, in the words of the second generation. */
export type Push = Omit<SubmitRegistrationRequest, 'data'>

/** A form that fits its contract, made flat. */
export interface FlatForm {
  readonly shape: Shape
  readonly data: object
}

/** Why a push is not taken. Absent `code`: it was taken before. */
export interface PushRefusal {
  readonly code?: string
  readonly text: string
}

/** How a generation names a field that the form check is about. */
export type NameField = (problem: FormProblem) => FormProblem

/**
 * Takes a dossier in, whichever generation of the interface brought it; `undefined` when it was taken. One that is known is
 * "already received", except while a supplement is awaited.
 */
export function takeIn(
  world: World,
  push: Push,
  { shape, data }: FlatForm,
  nameField: NameField = (problem) => problem,
): PushRefusal | undefined {
  const { module, maHoSoMCDT: code, maHoSoLT: jointCode, maDonVi: unit } = push
  const known = findSubmission(world, code)
  if (known !== undefined && known.state !== 2) return { text: `Hồ sơ ${code} đã được tiếp nhận` }
  if (known !== undefined && known.module !== module) {
    return { code: '500', text: describeProblems([{ field: 'module', rule: 'bad-form' }]) }
  }
  const receivedOn = receptionDay(push) ?? dayOf(world.clock.instant())
  if (!resolveUnit(unit, { level: 'commune', at: receivedOn })) return { code: '106', text: 'Mã đơn vị không đúng' }
  const kind = kindOf(module)
  const problems = checkSubmission(push, kind, data as FormFields, receivedOn)
  if (problems.length > 0) return { code: '500', text: describeProblems(problems.map(nameField)) }
  const refusal = refusalOfPush(world, code)
  if (refusal !== undefined) return refusal
  const joint = jointCode === undefined ? {} : { jointCode }
  keepFiledPapers(world, code, push.fileDinhKem)
  receive(world, { code, ...joint, module, unit, receivedOn, kind, shape, data })
  return undefined
}
