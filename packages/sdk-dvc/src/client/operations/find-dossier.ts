import { defineOperation, zText } from '@lienthong/sdk-core'
import {
  operations,
  zFindDossierAnswer,
  zFindDossierAnswerTolerant,
  zFindDossierRequest,
} from '../../contract/index.ts'
import { dossierStatusOf, type DossierStatus } from '../dossier-status.ts'
import { portalErrors } from '../errors.ts'
import { requireSuccess } from '../require-success.ts'

/** A dossier as the portal knows it. */
export interface FoundDossier {
  readonly code: string
  /** Absent when the portal does not tell, or tells a state nobody knows yet. */
  readonly status?: DossierStatus
}

/** `TraCuuHoSo` */
export const findDossier = defineOperation({
  system: 'dvc',
  meta: operations.findDossier,
  refusals: portalErrors,
  input: zText(100),
  // The gateway adds session and unit.
  request: zFindDossierRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zFindDossierAnswer, tolerant: zFindDossierAnswerTolerant },
  encode: (code) => ({ service: operations.findDossier.rpc.value, mahoso: code }),
  decode(answer, context, code): FoundDossier | undefined {
    requireSuccess(answer.error_code, context)
    const [row] = answer.result ?? []
    if (row === undefined) return undefined
    const status = dossierStatusOf(row.TRANGTHAIHOSO)
    return { code: row.MAHOSO ?? code, ...(status && { status }) }
  },
})
