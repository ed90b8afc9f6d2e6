import { defineOperation, readWireDate, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListProcedureResultsAnswer,
  zListProcedureResultsAnswerTolerant,
  zListProcedureResultsRequest,
  type ProcedureResultTolerant,
} from '../../../contract/index.ts'
import type { ProcedureStatusName } from '../dossier-status.ts'
import { procedureErrors } from '../errors.ts'
import { zDossierCode } from '../input/dossier.ts'
import { readRow, requireReceived, required, type ProcedureRow } from '../wire/read-answer.ts'
import { readRefusal, type ProcedureRefusal } from '../wire/read-refusal.ts'
import { readState } from './get-procedure-status.ts'

/** Any number of dossiers. */
export const zResultList = z.strictObject({ dossierCodes: z.array(zDossierCode) })

/** Which dossiers to ask about. */
export type ListProcedureResultsInput = Readonly<z.input<typeof zResultList>>

/** Dossiers in one request at most. */
export const resultsPerRequest = 50

/** One result paper. */
export interface ProcedurePaper {
  /** Code of the paper, as `KQ.G01.000066`. */
  readonly code: string
  /** Form, where the paper has one, as `CT03`. */
  readonly form?: string
  readonly number: string
  /** Absent when the day cannot be read. */
  readonly issuedOn?: PlainDate
}

/** The result of one dossier so far. */
export type ProcedureResult =
  | { readonly dossierCode: string; readonly found: false }
  | {
      readonly dossierCode: string
      readonly found: true
      /** Absent for a state nobody knows yet. */
      readonly status?: ProcedureStatusName
      readonly statusCode: string
      /** Empty until there are any. */
      readonly papers: readonly ProcedurePaper[]
      readonly refusal?: ProcedureRefusal
      /** The 9-digit numbers that were confirmed, the newest first. */
      readonly oldIdNumbers?: readonly string[]
      /** Of a list, one entry for each person, in order. */
      readonly rows?: readonly ProcedureRow[]
    }

/** `POST /apiThuTucCuTru/1.0/layKetQua` */
export const listProcedureResults = defineOperation({
  system: 'residence-procedures',
  meta: operations.listProcedureResults,
  refusals: procedureErrors,
  input: z.strictObject({ dossierCodes: z.array(zDossierCode).min(1).max(resultsPerRequest) }),
  request: zListProcedureResultsRequest,
  answer: {
    strict: zListProcedureResultsAnswer,
    tolerant: zListProcedureResultsAnswerTolerant,
  },
  encode: ({ dossierCodes }) => ({ maHoSo: [...dossierCodes] }),
  decode(answer, context, { dossierCodes }): ProcedureResult[] {
    requireReceived(answer, context)
    const results = new Map(required(answer.hoSo, context, 'hoSo').map((result) => [result.maHoSo, result]))
    return dossierCodes.map((dossierCode) => {
      const result = results.get(dossierCode)
      if (result === undefined) return { dossierCode, found: false }
      const rows = result.dong?.map((row) => readRow(row, context))
      return { ...readResult(result), ...(rows && { rows }) }
    })
  },
})

function readResult({ maHoSo, trangThai, giayTo, tuChoi, soCmnd9 }: ProcedureResultTolerant) {
  return {
    dossierCode: maHoSo,
    found: true as const,
    ...readState(trangThai),
    papers: (giayTo ?? []).map(({ maGiayTo, mauPhieu, so, ngay }) => {
      const issuedOn = readWireDate(ngay, 'dd/MM/yyyy')
      return {
        code: maGiayTo,
        ...(mauPhieu !== undefined && { form: mauPhieu }),
        number: so,
        ...(issuedOn && { issuedOn }),
      }
    }),
    ...(tuChoi && { refusal: readRefusal(tuChoi) }),
    ...(soCmnd9 && { oldIdNumbers: soCmnd9 }),
  }
}
