import { defineOperation, readWireTime, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindPaymentAnswer,
  zFindPaymentAnswerTolerant,
  zFindPaymentRequest,
} from '../../../contract/index.ts'
import { requireAnswerAbout, signed, timeOfMessage, version, type Partner } from '../partner.ts'
import { paymentErrors } from '../payment-errors.ts'
import { zReference } from '../payment-order.ts'

/** How a payment stands. */
export type PaymentState = 'paid' | 'pending' | 'failed' | 'cancelled'

/** A payment as the platform knows it. */
export interface FoundPayment {
  readonly reference: string
  /** Absent when the platform tells a state nobody knows yet: never take that for paid. */
  readonly state?: PaymentState
  /** Whole đồng. Absent when the platform does not tell, or tells no whole amount. */
  readonly amountVnd?: number
  readonly transactionCode?: string
  readonly bankCode?: string
  /** Time of the payment. */
  readonly at?: Instant
}

const states: ReadonlyMap<string | undefined, PaymentState> = new Map([
  ['00', 'paid'],
  ['01', 'pending'],
  ['02', 'failed'],
  ['03', 'cancelled'],
])

/** `QUERY` */
export function findPayment(partner: Partner, path: string) {
  return defineOperation({
    system: 'payment',
    meta: { ...operations.findPayment, path },
    refusals: paymentErrors,
    input: z.strictObject({ reference: zReference }),
    request: zFindPaymentRequest,
    answer: { strict: zFindPaymentAnswer, tolerant: zFindPaymentAnswerTolerant },
    encode: ({ reference }, context) => {
      const fields = {
        LoaiBanTin: 'QUERY',
        PhienBan: version,
        MaDoiTac: partner.partnerCode,
        MaThamChieu: reference,
        ThoiGianGD: timeOfMessage(context),
      } as const
      return signed('QUERY', fields, partner)
    },
    decode(answer, context, { reference }): FoundPayment | undefined {
      if (answer.MaLoi === '05') return undefined
      requireAnswerAbout(reference, answer, context)
      const { MaGiaoDich: transactionCode, MaNganHang: bankCode } = answer
      const state = states.get(answer.TrangThaiGD)
      const amountVnd = /^\d{1,15}$/.test(answer.SoTien ?? '') ? Number(answer.SoTien) : undefined
      const at = readWireTime(answer.ThoiGianGD ?? '', 'yyyyMMddHHmmss')
      return {
        reference,
        ...(state !== undefined && { state }),
        ...(amountVnd !== undefined && { amountVnd }),
        ...(transactionCode !== undefined && { transactionCode }),
        ...(bankCode !== undefined && { bankCode }),
        ...(at !== undefined && { at }),
      }
    },
  })
}
