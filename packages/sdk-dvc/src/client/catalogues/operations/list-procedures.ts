import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListProceduresAnswer,
  zListProceduresAnswerTolerant,
  zListProceduresRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { textOf } from '../wire-value.ts'

/** A procedure in the list of all. */
export interface ListedProcedure {
  readonly code: string
  readonly name: string
}

/** A code or name that comes as a number is told to `onDrift` and read all the same; one that is not there ends the list. */
const zText = z.unknown().transform((value, context) => {
  const text = textOf(value)
  if (text !== undefined) return text
  context.addIssue({ code: 'custom' })
  return z.NEVER
})
const zAnswer = zListProceduresAnswerTolerant.extend({
  result: z.array(z.looseObject({ MATTHC: zText, TENTTHC: zText })).nullish(),
})

/** `LayDanhSachTTHC` */
export const listProcedures = defineOperation({
  system: 'dvc',
  meta: operations.listProcedures,
  refusals: portalErrors,
  input: z.strictObject({}),
  request: zListProceduresRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zListProceduresAnswer, tolerant: zAnswer },
  encode: () => ({ service: operations.listProcedures.rpc.value }),
  decode({ error_code, result }, context): ListedProcedure[] {
    requireSuccess({ error_code }, context)
    return (result ?? []).map(({ MATTHC: code, TENTTHC: name }) => ({ code, name }))
  },
})
