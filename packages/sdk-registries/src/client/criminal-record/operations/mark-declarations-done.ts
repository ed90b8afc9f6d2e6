import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zMarkDeclarationsDoneAnswer,
  zMarkDeclarationsDoneAnswerTolerant,
  zMarkDeclarationsDoneRequest,
  type MarkDeclarationsDoneRequest,
} from '../../../contract/index.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { criminalRecordErrors } from '../errors.ts'

const zMarkDeclarationsDoneInput = z.strictObject({
  /** Without `;`: it joins them on the wire. */
  declarationIds: z
    .array(z.string().regex(/^[^;\s]{1,50}$/))
    .min(1)
    .max(1000)
    .readonly(),
  /** The wire's own number; what each means is not public. */
  infoType: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})

/** Which declarations were taken over. */
export type MarkDeclarationsDoneInput = z.input<typeof zMarkDeclarationsDoneInput>

const infoTypes = { 1: '1', 2: '2', 3: '3' } as const

/** `POST /apiLyLichTuPhap/1.0/LLTP-API-danhDauHsThanhCong` */
export const markDeclarationsDone = defineOperation({
  system: 'criminal-record',
  meta: operations.markDeclarationsDone,
  refusals: criminalRecordErrors,
  input: zMarkDeclarationsDoneInput,
  request: zMarkDeclarationsDoneRequest,
  answer: { strict: zMarkDeclarationsDoneAnswer, tolerant: zMarkDeclarationsDoneAnswerTolerant },
  encode: ({ declarationIds, infoType }): MarkDeclarationsDoneRequest => ({
    declarationId: declarationIds.join(';'),
    infoType: infoTypes[infoType],
  }),
  decode({ STATUS }, context): void {
    refuseUnless('1', STATUS, 'CRIMINAL_RECORD_REFUSED', context)
  },
})
