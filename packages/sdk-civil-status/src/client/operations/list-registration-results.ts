import { ContractError, defineOperation, zText, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListRegistrationResultsRequest,
  type ListRegistrationResultsRequest,
} from '../../contract/index.ts'
import type { RegistrationKind } from '../civil-status-registration.ts'
import { civilStatusErrors, type CivilStatusErrorCode } from '../errors.ts'
import type { RegistrationResult } from '../registration-result.ts'
import { moduleOf } from '../wire/module.ts'
import { readRow } from '../wire/read-row.ts'
import { answerSchemas, rowSchemas } from '../wire/result-row.ts'

const fields = {
  provinceCode: z.string().regex(/^\d{2}$/),
  kind: z.enum(['birth', 'death', 'marriage', 'extract-copy']).default('birth'),
  joint: z.boolean().optional(),
  dossierCodes: z.array(zText(50)),
}

/** Copies are never part of a joint procedure. */
function checkJoint(
  { kind, joint }: { kind: RegistrationKind; joint?: boolean | undefined },
  context: z.RefinementCtx,
) {
  if (kind === 'extract-copy' && joint === true) {
    context.addIssue({ code: 'custom', path: ['joint'], params: { rule: 'contradicts' } })
  }
}

/** Which dossiers to ask about, any number of them. */
export const zDossierList = z.strictObject(fields).superRefine(checkJoint)

/** The system answers no more in one call. */
export const batchSize = 3

const zInput = z
  .strictObject({ ...fields, dossierCodes: z.array(zText(50)).min(1).max(batchSize) })
  .superRefine(checkJoint)

type Context = DecodeContext<CivilStatusErrorCode>
type AnyResult = RegistrationResult<RegistrationKind>

/** `POST /apiLienThongKSKT/1.0/layKetQuaDKHT` */
export const listRegistrationResults = defineOperation({
  system: 'civil-status',
  meta: operations.listRegistrationResults,
  refusals: civilStatusErrors,
  input: zInput,
  request: zListRegistrationResultsRequest,
  answer: answerSchemas,
  encode: ({ provinceCode, kind, joint = true, dossierCodes }): ListRegistrationResultsRequest => ({
    maDinhDanhHoSo: dossierCodes,
    maTinh: provinceCode,
    module: moduleOf(kind, joint),
  }),
  decode(answer, context, { kind, dossierCodes }): AnyResult[] {
    if (String(answer.status) !== '1') return context.refuseUnknown(String(answer.status))
    const rows = (answer.value ?? []).map((row, index) => readOne(row, context, { kind, path: `value.${index}` }))
    // Whose row it is cannot be told: nobody without a row of their own may then be called unknown.
    const stray = rows.find((row): row is StrayRow => row.dossierCode === undefined)
    return dossierCodes.map((dossierCode): AnyResult => {
      const found = rows.find((row): row is AnyResult => row.dossierCode === dossierCode)
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
function readOne(
  wire: unknown,
  context: Context,
  place: { readonly kind: RegistrationKind; readonly path: string },
): AnyResult | StrayRow {
  try {
    return readRow(context.unpack(wire, rowSchemas, place.path), context, place)
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const named = rowSchemas.tolerant.pick({ maHoSoMCDT: true }).safeParse(wire)
    if (!named.success) return { dossierCode: undefined, error }
    return { dossierCode: named.data.maHoSoMCDT, state: 'unreadable', error }
  }
}
