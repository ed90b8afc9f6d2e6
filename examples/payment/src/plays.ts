import type { MockAdmin } from '@lienthong/mock-server'
import { instantOf } from '@lienthong/sdk-core'
import { paymentReference, type IpnEvent, type PaymentClient } from '@lienthong/sdk-dvc'
import { randomInt } from 'node:crypto'
import type { Endpoint } from './endpoints/endpoint.ts'
import type { PaymentDesk } from './payment-desk.ts'
import type { Choice, Payer } from './payers/payer.ts'
import type { Steps } from './steps.ts'

/** Everything a payment of the demo goes through. */
export interface Stage {
  readonly admin: MockAdmin
  readonly client: PaymentClient
  readonly desk: PaymentDesk
  readonly payer: Payer
  readonly steps: Steps
}

/** What became of one payment. */
export interface Played {
  readonly reference: string
  readonly paid: boolean
  /** Notices that came again and were credited before. */
  readonly replaysIgnored: number
  /** Why notices were refused, in order. */
  readonly refused: readonly string[]
  /** Bytes of the receipt; 0 without one. */
  readonly receiptBytes: number
}

const amountVnd = 30_000

/** How the platform is told to behave for one dossier. */
type Policy = Readonly<Record<string, string | number>>

/** A notice as it has to be, which then comes a second time. */
export async function playHonest(stage: Stage, endpoint: Endpoint): Promise<Played> {
  const { reference } = await walk(stage, endpoint, 'Thanh toán')
  await expectNotice(stage, endpoint, 'credited')
  return finish(stage, endpoint, reference, [])
}

/** A forged, a truncated and a wrong notice come before the right one: none changes anything. */
export async function playForged(stage: Stage, endpoint: Endpoint): Promise<Played> {
  const { reference } = await walk(stage, endpoint, 'Thanh toán', { notice: 'forged' })
  const refused = [await expectNotice(stage, endpoint, 'refused')]
  for (const as of ['truncated', 'wrong-amount']) {
    await stage.admin.officer('payment', 'replay-notice', { reference, as })
    refused.push(await expectNotice(stage, endpoint, 'refused'))
  }
  if (stage.desk.standing(reference) !== 'waiting') throw new Error('A forged notice has changed a payment')
  await stage.admin.officer('payment', 'replay-notice', { reference })
  await expectNotice(stage, endpoint, 'credited')
  return finish(stage, endpoint, reference, refused)
}

/** The payer is back long before the notice comes. */
export async function playLate(stage: Stage, endpoint: Endpoint): Promise<Played> {
  const tenMinutesMs = 10 * 60_000
  const { reference, heading } = await walk(stage, endpoint, 'Thanh toán', { noticeDelayMs: tenMinutesMs })
  if (heading !== 'Đang chờ xác nhận thanh toán') throw new Error('The return of a browser was taken for a payment')
  await stage.admin.advance(tenMinutesMs)
  await expectNotice(stage, endpoint, 'credited')
  return finish(stage, endpoint, reference, [])
}

/** The payer changes their mind. */
export async function playCancelled(stage: Stage, endpoint: Endpoint): Promise<Played> {
  const { reference } = await walk(stage, endpoint, 'Hủy giao dịch')
  await expectNotice(stage, endpoint, 'failed')
  const found = await stage.client.findPayment(reference)
  if (found?.state !== 'cancelled') throw new Error('The platform does not say that the payment was cancelled')
  return { reference, paid: false, replaysIgnored: 0, refused: [], receiptBytes: 0 }
}

/** Starts a payment and lets the payer walk through the pages. */
async function walk(stage: Stage, endpoint: Endpoint, choice: Choice, policy: Policy = {}) {
  const { admin, client, desk, payer, steps } = stage
  const dossierCode = `H42.18-${instantOf(admin.now()).slice(2, 10).replaceAll('-', '')}-${randomInt(1_000_000, 9_999_999)}`
  const reference = paymentReference(dossierCode, instantOf(admin.now()))
  const { notifyUrl, returnUrl, framework } = endpoint
  await admin.setPolicy('payment', { notifyUrl, returnUrl, ...policy }, dossierCode)
  desk.start(reference, amountVnd)
  const { redirectUrl } = await client.startPayment(order(dossierCode, reference))
  steps.tell(
    'started',
    [`Khởi tạo thanh toán ${reference} (${framework})`, `Payment ${reference} started (${framework})`],
    { reference, framework },
  )
  const { url, heading } = await payer.pay(redirectUrl, choice)
  if (!url.startsWith(returnUrl)) throw new Error('The payer did not come back')
  steps.tell(
    'returned',
    [`  Trình duyệt quay lại: “${heading}” (${payer.by})`, `  The payer is back: “${heading}” (${payer.by})`],
    { reference, by: payer.by, heading },
  )
  return { reference, heading }
}

/** Waits for a notice, which must end so. @returns Why it was refused, when it was. */
async function expectNotice(
  { desk, steps }: Stage,
  { framework }: Endpoint,
  outcome: IpnEvent['outcome'],
): Promise<string> {
  const event = await desk.nextNotice()
  const reason = event.outcome === 'refused' ? event.reason : ''
  const why = reason === '' ? '' : ` (${reason})`
  steps.tell('notice', [`  Thông báo IPN: ${event.outcome}${why}`, `  Notice: ${event.outcome}${why}`], {
    framework,
    ...event,
  })
  if (event.outcome !== outcome) throw new Error(`A notice ended as ${event.outcome}, not as ${outcome}`)
  return reason
}

/** The notice once more, the state at the platform, and the receipt. */
async function finish(
  stage: Stage,
  endpoint: Endpoint,
  reference: string,
  refused: readonly string[],
): Promise<Played> {
  const { admin, client, steps } = stage
  await admin.officer('payment', 'replay-notice', { reference })
  await expectNotice(stage, endpoint, 'credited-before')
  const found = await client.findPayment(reference)
  const receipt = await client.getReceipt(reference)
  const receiptBytes = receipt.form === 'pdf' ? receipt.bytes.byteLength : 0
  steps.tell('receipt', [`  Biên lai: PDF ${receiptBytes} byte`, `  Receipt: PDF, ${receiptBytes} bytes`], {
    reference,
    receiptBytes,
  })
  const paid = found?.state === 'paid' && found.amountVnd === amountVnd
  return { reference, paid, replaysIgnored: 1, refused, receiptBytes }
}

/** A fee of 30,000 đồng; everybody in it is made up. */
function order(dossierCode: string, reference: string): Parameters<PaymentClient['startPayment']>[0] {
  const unit = { code: '000.18.42.H42', name: 'UBND phường Thành Sen' }
  return {
    reference,
    amountVnd,
    description: `Lệ phí hồ sơ ${dossierCode}`,
    payerIp: '127.0.0.1',
    receipt: {
      dossierCode,
      procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
      unit,
      account: { number: '9000000001', bankCode: 'MOCKBANK', owner: unit.name },
      payer: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
      fees: [{ name: 'Lệ phí đăng ký khai sinh', amountVnd }],
    },
  }
}
