import { defineOperation, writeWireTime, zInstant, zText } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zWithdrawCaseAnswer,
  zWithdrawCaseAnswerTolerant,
  zWithdrawCaseRequest,
  type WithdrawCaseRequest,
} from '../../../contract/index.ts'
import { writeKey, zCaseKey } from '../case-input.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

const zWithdrawCaseInput = zCaseKey.extend({ reason: zText(1000), at: zInstant })

/** Which dossier is taken back, and why. */
export type WithdrawCaseInput = z.input<typeof zWithdrawCaseInput>

/** `POST /apiNghiepVu/1.0/rutHoSo` */
export const withdrawCase = defineOperation({
  system: 'line-of-business',
  meta: operations.withdrawCase,
  refusals: lineOfBusinessErrors,
  input: zWithdrawCaseInput,
  request: zWithdrawCaseRequest,
  answer: { strict: zWithdrawCaseAnswer, tolerant: zWithdrawCaseAnswerTolerant },
  encode: (input, { requestId }): WithdrawCaseRequest => ({
    ...writeKey(input, requestId),
    lyDo: input.reason,
    ngayRut: writeWireTime(input.at, 'yyyyMMddHHmmss'),
  }),
  decode({ maKetQua }, context): void {
    if (maKetQua !== '00') refuse(maKetQua, context)
  },
})
