import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindProceduresAnswer,
  zFindProceduresAnswerTolerant,
  zFindProceduresRequest,
  zProcedureRowTolerant,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import type { Procedure } from '../procedure.ts'
import { readProcedure } from '../read-procedure.ts'

/** Code of a procedure, as `1.001193`. */
export const zProcedureCode = z.string().regex(/^\d\.\d{6}$/)

/** One procedure may come without the list around it: it is read, and told to `onDrift`. */
const zAnswer = zFindProceduresAnswerTolerant.extend({
  result: z.union([z.array(zProcedureRowTolerant), zProcedureRowTolerant.transform((row) => [row])]).nullish(),
})

/** `LayThuTuc` */
export const findProcedures = defineOperation({
  system: 'dvc',
  meta: operations.findProcedures,
  refusals: portalErrors,
  input: zProcedureCode,
  request: zFindProceduresRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zFindProceduresAnswer, tolerant: zAnswer },
  encode: (maTTHC) => ({ service: operations.findProcedures.rpc.value, maTTHC }),
  decode({ error_code, result }, context): Procedure[] {
    requireSuccess({ error_code }, context)
    return (result ?? []).map(readProcedure)
  },
})
