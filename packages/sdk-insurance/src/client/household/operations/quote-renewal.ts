import { defineOperation, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zQuoteRenewalAnswer,
  zQuoteRenewalAnswerTolerant,
  zQuoteRenewalRequest,
  type QuoteRenewalRequest,
} from '../../../contract/index.ts'
import { householdInsuranceErrors, refuse } from '../errors.ts'
import { readQuote, unreadableInQuote, type RenewalQuote } from '../renewal.ts'
import { demandPayload } from '../../answer-parts.ts'

const zQuoteRenewalInput = z.strictObject({
  householdCode: zText(100),
  payerId: zPersonalId,
  members: z
    .array(z.strictObject({ personalId: zPersonalId, months: z.int().min(1).max(12) }))
    .min(1)
    .max(50)
    // Named twice, somebody would be ranked and priced twice.
    .refine((members) => new Set(members.map(({ personalId }) => personalId)).size === members.length, {
      params: { rule: 'repeated' },
    }),
  replaces: zText(100).optional(),
})

/** Which members are to be renewed, for how long, and who will pay. */
export type QuoteRenewalInput = z.input<typeof zQuoteRenewalInput>

/** `POST /apiBHXHHoGiaDinh/1.0/tinhTienGiaHan` */
export const quoteRenewal = defineOperation({
  system: 'insurance-household',
  meta: operations.quoteRenewal,
  refusals: householdInsuranceErrors,
  input: zQuoteRenewalInput,
  request: zQuoteRenewalRequest,
  answer: {
    strict: zQuoteRenewalAnswer,
    tolerant: demandPayload(zQuoteRenewalAnswerTolerant, 'baoGia', unreadableInQuote),
  },
  encode: ({ householdCode, payerId, members, replaces }, { requestId }): QuoteRenewalRequest => ({
    maYeuCau: requestId,
    maHo: householdCode,
    nguoiNop: payerId,
    thanhVien: members.map(({ personalId, months }) => ({ soDinhDanh: personalId, soThang: months })),
    ...(replaces !== undefined && { thayTheBaoGia: replaces }),
  }),
  decode({ maKetQua, baoGia }, context): RenewalQuote {
    return maKetQua === '000' && baoGia ? readQuote(baoGia) : refuse(maKetQua, context)
  },
})
