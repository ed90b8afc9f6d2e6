import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetRenewalAnswer,
  zGetRenewalAnswerTolerant,
  zGetRenewalRequest,
  type GetRenewalRequest,
} from '../../../contract/index.ts'
import { householdInsuranceErrors, refuse } from '../errors.ts'
import { zOrderId } from '../order-id.ts'
import { readRenewal, unreadableInRenewal, type Renewal } from '../renewal.ts'
import { demandPayload } from '../../answer-parts.ts'

const zGetRenewalInput = z.strictObject({ orderId: zOrderId })

/** Which payment is asked about. */
export type GetRenewalInput = z.input<typeof zGetRenewalInput>

/** `POST /apiBHXHHoGiaDinh/1.0/traCuuGiaHan` */
export const getRenewal = defineOperation({
  system: 'insurance-household',
  meta: operations.getRenewal,
  refusals: householdInsuranceErrors,
  input: zGetRenewalInput,
  request: zGetRenewalRequest,
  answer: {
    strict: zGetRenewalAnswer,
    tolerant: demandPayload(zGetRenewalAnswerTolerant, 'giaHan', unreadableInRenewal),
  },
  encode: ({ orderId }, { requestId }): GetRenewalRequest => ({ maYeuCau: requestId, maThamChieu: orderId }),
  decode({ maKetQua, giaHan }, context): Renewal {
    return maKetQua === '000' && giaHan ? readRenewal(giaHan) : refuse(maKetQua, context)
  },
})
