import { ContractError, defineOperation, zText, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListRegistrationResultsRequest,
  type ListRegistrationResultsRequest,
} from '../../contract/index.ts'
import { civilStatusErrors, type CivilStatusErrorCode } from '../errors.ts'
import type { RegistrationResult } from '../registration-result.ts'
import { readRow } from '../wire/read-row.ts'
import { answerSchemas, rowSchemas } from '../wire/result-row.ts'

/** Which dossiers to ask about, any number of them. */
export const zDossierList = z.strictObject({
  provinceCode: z.string().regex(/^\d{2}$/),
  joint: z
    .boolean()
    .refine((joint) => joint, { params: { rule: 'not-in-list' } })
    .optional(),
  dossierCodes: z.array(zText(50)),
})

/** The system answers no more in one call. */
export const batchSize = 3

const zInput = zDossierList.extend({ dossierCodes: z.array(zText(50)).min(1).max(batchSize) })

type Context = DecodeContext<CivilStatusErrorCode>

/** `POST /apiLienThongKSKT/1.0/layKetQuaDKHT` */
export const listRegistrationResults = defineOperation({
  system: 'civil-status',
  meta: operations.listRegistrationResults,
  refusals: civilStatusErrors,
  input: zInput,
  request: zListRegistrationResultsRequest,
  answer: answerSchemas,
  encode: ({ provinceCode, dossierCodes }): ListRegistrationResultsRequest => ({
    maDinhDanhHoSo: dossierCodes,
    maTinh: provinceCode,
    module: 'LTKS',
  }),
  decode(answer, context, { dossierCodes }): RegistrationResult[] {
    if (String(answer.status) !== '1') return context.refuseUnknown(String(answer.status))
    const rows = (answer.value ?? []).map((row, index) => readOne(row, context, `value.${index}`))
    // Whose row it is cannot be told: nobody without a row of their own may then be called unknown.
    const stray = rows.find((row): row is StrayRow => row.dossierCode === undefined)
    return dossierCodes.map((dossierCode): RegistrationResult => {
      const found = rows.find((row): row is RegistrationResult => row.dossierCode === dossierCode)
      if (found !== undefined) return found
      return stray === undefined
        ? { dossierCode, state: 'not-found' }
        : { dossierCode, state: 'unreadable', error: stray.error }
    })
  },
})

interface StrayRow {
  readonly dossierCode: undefined
  readonly error: ContractError
}

/** One row that cannot be read becomes the result of its own dossier. */
function readOne(wire: unknown, context: Context, path: string): RegistrationResult | StrayRow {
  try {
    return readRow(context.unpack(wire, rowSchemas, path), context, path)
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const named = rowSchemas.tolerant.pick({ maHoSoMCDT: true }).safeParse(wire)
    if (!named.success) return { dossierCode: undefined, error }
    return { dossierCode: named.data.maHoSoMCDT, state: 'unreadable', error }
  }
}
