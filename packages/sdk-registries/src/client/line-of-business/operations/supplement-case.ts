import { defineOperation, writeWireTime, zInstant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSupplementCaseAnswer,
  zSupplementCaseAnswerTolerant,
  zSupplementCaseRequest,
  type SupplementCaseRequest,
} from '../../../contract/index.ts'
import { writeDocuments, writeKey, zCaseKey, zContent, zDocuments } from '../case-input.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

const zSupplementCaseInput = zCaseKey.extend({
  question: z.int().min(1).optional(),
  submittedAt: zInstant,
  documents: zDocuments,
  content: zContent.optional(),
})

/** What answers a question. */
export type SupplementCaseInput = z.input<typeof zSupplementCaseInput>

/** `POST /apiNghiepVu/1.0/boSungHoSo` */
export const supplementCase = defineOperation({
  system: 'line-of-business',
  meta: operations.supplementCase,
  refusals: lineOfBusinessErrors,
  input: zSupplementCaseInput,
  request: zSupplementCaseRequest,
  answer: { strict: zSupplementCaseAnswer, tolerant: zSupplementCaseAnswerTolerant },
  encode: (input, { requestId }): SupplementCaseRequest => ({
    ...writeKey(input, requestId),
    ...(input.question !== undefined && { soYeuCau: input.question }),
    ngayBoSung: writeWireTime(input.submittedAt, 'yyyyMMddHHmmss'),
    taiLieu: writeDocuments(input.documents),
    ...(input.content && { noiDung: input.content }),
  }),
  decode({ maKetQua }, context): void {
    if (maKetQua !== '00') refuse(maKetQua, context)
  },
})
