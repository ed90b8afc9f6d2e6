import { readWireTime, type Instant } from '@lienthong/sdk-core'
import type { PaymentNoticeReply } from '../../contract/index.ts'
import { verifyIpn, type IpnFields, type IpnRejection } from './verify-ipn.ts'

/** A payment as you wrote it down when it was started. */
export interface StartedPayment {
  /** Whole đồng. */
  readonly amountVnd: number
}

/** A payment of which the platform says that it was made. */
export interface PaidPayment {
  readonly reference: string
  readonly amountVnd: number
  /** The platform's own number of the payment. */
  readonly transactionCode: string
  readonly bankCode: string
  /** Absent when the notice has no time that exists. */
  readonly paidAt?: Instant
}

/**
 * Your store of payments. It decides what "once" means: `credit` may be called for one payment from several processes at the
 * same moment, and exactly one of the calls may answer `credited`. A unique key does it:
 *
 * ```sql
 * insert into credited (reference, transaction_code, amount_vnd) values ($1, $2, $3) on conflict (reference) do nothing
 * ```
 *
 * One row written is `credited`, none is `credited-before`. What follows from the credit belongs into the same transaction.
 */
export interface IpnPayments {
  /** The payment that was started under a reference; `undefined` when there is none. */
  find(reference: string): Promise<StartedPayment | undefined> | StartedPayment | undefined
  /** Writes down that a payment was made, once. */
  credit(payment: PaidPayment): Promise<'credited' | 'credited-before'> | 'credited' | 'credited-before'
  /**
   * Told that a payment failed or was cancelled. It may come again, and after a credit: never take a credit back for it.
   * Absent: nothing is done.
   */
  fail?(payment: { readonly reference: string; readonly wireCode: string }): Promise<void> | void
}

/** What became of one notice. It has no personal data: of a notice that is not believed, nothing is told but why. */
export type IpnEvent =
  | { readonly outcome: 'credited' | 'credited-before' | 'failed'; readonly reference: string }
  | {
      readonly outcome: 'refused'
      readonly reason: IpnRejection | 'other-partner' | 'other-currency' | 'unknown-reference'
    }
  /** Your store could not be asked; the platform is told to send again. */
  | { readonly outcome: 'not-stored' }

/** What a receiver of notices is made of. */
export interface IpnReceiverOptions {
  /** The secret that you share with the platform. */
  readonly secret: string
  /** Your code at the platform; a notice for another partner is refused. Absent: not checked. */
  readonly partnerCode?: string
  readonly payments: IpnPayments
  /** Told what became of each notice, for your log. */
  readonly onEvent?: (event: IpnEvent) => void
}

/** What to answer the platform, and what happened. */
export interface IpnAnswer {
  /** HTTP status: 200, 400 for a notice that is not believed, 503 when it has to come again. */
  readonly status: 200 | 400 | 503
  /** The JSON to answer with. */
  readonly body: PaymentNoticeReply
  readonly event: IpnEvent
}

/** Takes notices in. */
export interface IpnReceiver {
  /**
   * Verifies one notice and credits its payment, once however often it comes.
   *
   * @param rawBody - The body as it came, before any reader has touched it.
   */
  receive(rawBody: string | Uint8Array): Promise<IpnAnswer>
}

/**
 * Makes the receiver of payment notices (IPN) for your own endpoint, whatever your web framework is.
 *
 * A notice is believed when {@link verifyIpn} believes it, you have started a payment under its reference, and amount, currency
 * and partner are the ones you asked for. Everything else changes nothing. The return of the payer's browser proves nothing:
 * credit by notices and by `findPayment` only.
 *
 * How the reply has to be signed is not known: it carries the checksum of the notice, as one public product sends it.
 *
 * @throws TypeError when `secret` is empty: everybody could sign.
 * @source a provincial one-stop product and open-source one-stop system; confidence: observed, codes of the reply assumed
 * @example
 * const receiver = createIpnReceiver({ secret, partnerCode, payments, onEvent: (event) => log.info(event) })
 * app.post('/ipn', async (c) => {
 *   const { status, body } = await receiver.receive(new Uint8Array(await c.req.arrayBuffer()))
 *   return c.json(body, status)
 * })
 */
export function createIpnReceiver({ secret, partnerCode, payments, onEvent }: IpnReceiverOptions): IpnReceiver {
  if (secret === '') throw new TypeError('createIpnReceiver needs a secret')
  return {
    async receive(rawBody) {
      const verified = verifyIpn(rawBody, { secret })
      const fields = verified.ok ? verified.fields : undefined
      const event = verified.ok
        ? await settle(verified.fields, payments, partnerCode)
        : ({ outcome: 'refused', reason: verified.reason } as const)
      onEvent?.(event)
      return { ...replyTo(event, fields), event }
    },
  }
}

async function settle(fields: IpnFields, payments: IpnPayments, partnerCode: string | undefined): Promise<IpnEvent> {
  const { MaThamChieu: reference, MaLoi: wireCode } = fields
  if (partnerCode !== undefined && fields.MaDoiTac !== partnerCode) return refused('other-partner')
  try {
    const started = await payments.find(reference)
    if (started === undefined) return refused('unknown-reference')
    if (fields.SoTien !== String(started.amountVnd)) return refused('wrong-amount')
    if (fields.MaTienTe !== 'VND') return refused('other-currency')
    if (wireCode !== '00') {
      await payments.fail?.({ reference, wireCode })
      return { outcome: 'failed', reference }
    }
    return { outcome: await payments.credit(paidBy(fields, started)), reference }
  } catch {
    // What the store says of it may hold anything; it is the store's own business to log it.
    return { outcome: 'not-stored' }
  }
}

function paidBy(fields: IpnFields, { amountVnd }: StartedPayment): PaidPayment {
  const paidAt = readWireTime(fields.ThoiGianGD, 'yyyyMMddHHmmss')
  return {
    reference: fields.MaThamChieu,
    amountVnd,
    transactionCode: fields.MaGiaoDich,
    bankCode: fields.MaNganHang,
    ...(paidAt !== undefined && { paidAt }),
  }
}

function refused(reason: Extract<IpnEvent, { outcome: 'refused' }>['reason']): IpnEvent {
  return { outcome: 'refused', reason }
}

function replyTo(event: IpnEvent, fields: IpnFields | undefined): Pick<IpnAnswer, 'status' | 'body'> {
  const { MaDoiTac = '', MaThamChieu = '', ThoiGianGD = '', MaXacThuc = '' } = fields ?? {}
  const about = { MaDoiTac, MaThamChieu, ThoiGianGD, MaXacThuc }
  switch (event.outcome) {
    case 'not-stored':
      return { status: 503, body: { MaLoi: '99', MoTaLoi: 'Chưa ghi nhận được, vui lòng gửi lại', ...about } }
    case 'refused': {
      const MaLoi = refusalCodes[event.reason as keyof typeof refusalCodes] ?? '01'
      return { status: 400, body: { MaLoi, MoTaLoi: 'Thông báo không hợp lệ', ...about } }
    }
    default:
      return { status: 200, body: { MaLoi: '00', MoTaLoi: 'Thành công', ...about } }
  }
}

/** Codes of the reply where it is not "data refused". Assumed, as all codes but `00`. */
const refusalCodes = {
  forged: '02',
  'not-a-notice': '02',
  'other-partner': '03',
  'unknown-reference': '05',
} as const
