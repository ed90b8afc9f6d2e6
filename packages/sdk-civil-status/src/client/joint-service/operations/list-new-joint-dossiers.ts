import { ContractError, defineOperation, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListNewJointDossiersAnswer,
  zListNewJointDossiersRequest,
  zNewJointDossierRow,
  zNewJointDossierRowTolerant,
} from '../../../contract/index.ts'
import { jointServiceErrors, type JointServiceErrorCode } from '../errors.ts'
import type { NewJointDossier } from '../joint-dossier.ts'
import { kindOf, readHead } from '../wire/read-head.ts'

// Rows are held to the contract one by one: a bad one must not keep the good ones from the province.
const answer = {
  strict: zListNewJointDossiersAnswer.extend({ data: z.unknown() }),
  tolerant: z.looseObject({ data: z.array(z.unknown()).nullable() }),
}
const rowSchemas = { strict: zNewJointDossierRow, tolerant: zNewJointDossierRowTolerant }

/** `GET /api/lienthongdvclt/hosolienthong` */
export const listNewJointDossiers = defineOperation({
  system: 'joint-service',
  meta: operations.listNewJointDossiers,
  refusals: jointServiceErrors,
  input: z.strictObject({}),
  request: zListNewJointDossiersRequest,
  answer,
  encode: () => ({}),
  decode: ({ data }, context): NewJointDossier[] => (data ?? []).map((row, index) => readRow(row, index, context)),
})

function readRow(wire: unknown, index: number, context: DecodeContext<JointServiceErrorCode>): NewJointDossier {
  try {
    const row = context.unpack(wire, rowSchemas, `data.${index}`)
    const kind = kindOf(row.module)
    const head = readHead(row.id, row)
    return kind === undefined ? { ...head, kind: 'other', module: row.module } : { ...head, kind }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const named = z.looseObject({ maHoSo: z.string() }).safeParse(wire)
    return { kind: 'unreadable', error, ...(named.success && { jointDossierCode: named.data.maHoSo }) }
  }
}
