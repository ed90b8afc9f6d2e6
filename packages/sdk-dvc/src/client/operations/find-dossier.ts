import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zDossierRowTolerant,
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

/**
 * A code that comes as a number is a drift to be told of, not a reason to refuse the answer: the portal already writes
 * `error_code` in both ways.
 */
const zAnswer = zFindDossierAnswerTolerant.extend({
  result: z
    .array(zDossierRowTolerant.extend({ TRANGTHAIHOSO: z.union([z.string(), z.number()]).optional() }))
    .nullish(),
})

/** `TraCuuHoSo` */
export const findDossier = defineOperation({
  system: 'dvc',
  meta: operations.findDossier,
  refusals: portalErrors,
  input: zText(100),
  // The gateway adds session and unit.
  request: zFindDossierRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zFindDossierAnswer, tolerant: zAnswer },
  encode: (code) => ({ service: operations.findDossier.rpc.value, mahoso: code }),
  decode(answer, context, code): FoundDossier | undefined {
    requireSuccess(answer, context)
    const [row] = answer.result ?? []
    if (row === undefined) return undefined
    const status = dossierStatusOf(row.TRANGTHAIHOSO === undefined ? undefined : String(row.TRANGTHAIHOSO))
    return { code: row.MAHOSO ?? code, ...(status && { status }) }
  },
})
