import type { OutgoingAnswer, World } from '@lienthong/mock-core'
import { instantOf, writeWireTime } from '@lienthong/sdk-core'
import type { PaymentNotice } from '../../contract/index.ts'
import { dossierOf, findKept, type Delivery, type KeptPayment, type PaymentState } from './payments.ts'
import { policy, type NoticeKind } from './policy.ts'
import { signatureOf } from './sign.ts'

const task = 'payment.notice'

const minuteMs = 60_000

/** How long a notice that was not taken waits until it is sent again. */
const pausesMs = [minuteMs, 5 * minuteMs, 15 * minuteMs]

interface Due {
  readonly reference: string
  readonly kind: NoticeKind
}

/** What a notice says of each state. The codes of what is not paid are assumed. */
const outcomes: Readonly<Record<PaymentState, readonly [code: string, text: string]>> = {
  pending: ['06', 'Giao dịch chưa thanh toán'],
  paid: ['00', 'Thanh toán thành công'],
  failed: ['10', 'Thanh toán không thành công'],
  cancelled: ['11', 'Người nộp tiền đã hủy giao dịch'],
}

/** Says what the timers of notices do. */
export function installNotices(world: World): void {
  world.onTask<Due>(task, ({ reference, kind }) => {
    const payment = findKept(world, reference)
    if (payment !== undefined) sendNotice(world, payment, kind)
  })
}

/** Tells the partner what became of a payment: at once, or when the policy says so. */
export function announce(world: World, payment: KeptPayment): void {
  const { notice, noticeDelayMs } = policy.of(world, dossierOf(payment))
  if (notice === 'none') return
  if (noticeDelayMs === 0) sendNotice(world, payment, notice)
  else world.schedule<Due>(task, noticeDelayMs, { reference: payment.request.MaThamChieu, kind: notice })
}

/** Sends one notice; `false` when nobody has registered an address. */
export function sendNotice(world: World, payment: KeptPayment, kind: NoticeKind): boolean {
  const { notifyUrl } = policy.of(world, dossierOf(payment))
  if (notifyUrl === undefined) return false
  const { MaThamChieu: reference } = payment.request
  world.post({
    url: notifyUrl,
    body: writeNotice(payment, kind),
    answered: (answer) => noteAnswer(world, reference, kind, answer),
  })
  return true
}

/** The body of a notice. The same payment gives the same notice, however often it is sent. */
export function writeNotice(payment: KeptPayment, kind: NoticeKind): string {
  const { request, transactionCode, state, decidedAt } = payment
  const [MaLoi, MoTaLoi] = outcomes[state]
  const amount = kind === 'wrong-amount' ? String(Number(request.SoTien) + 1_000) : request.SoTien
  const fields = {
    LoaiBanTin: 'CONFIRM',
    MaLoi,
    MaDoiTac: request.MaDoiTac,
    MaThamChieu: request.MaThamChieu,
    SoTien: amount,
    MaTienTe: request.MaTienTe,
    MaGiaoDich: transactionCode,
    MaNganHang: 'MOCKBANK',
    ThoiGianGD: decidedAt === undefined ? request.ThoiGianGD : writeWireTime(decidedAt, 'yyyyMMddHHmmss'),
    ThongTinGiaoDich: request.ThongTinGiaoDich,
  }
  const secret = kind === 'forged' ? 'mock-secret-of-a-stranger' : undefined
  const notice: PaymentNotice = { ...fields, MoTaLoi, MaXacThuc: signatureOf('CONFIRM', fields, secret) }
  const body = JSON.stringify(notice)
  return kind === 'truncated' ? body.slice(0, Math.floor(body.length / 2)) : body
}

function noteAnswer(world: World, reference: string, kind: NoticeKind, answer: OutgoingAnswer): void {
  // The world may have been put back while the notice was on its way.
  const payment = findKept(world, reference)
  if (payment === undefined) return
  const delivery: Delivery = { at: instantOf(world.clock.now()), kind, ...readAnswer(answer) }
  payment.deliveries.push(delivery)
  const { noticeRetries } = policy.of(world, dossierOf(payment))
  if (delivery.outcome === 'taken' || kind !== 'honest' || payment.retries >= noticeRetries) return
  const pauseMs = pausesMs[Math.min(payment.retries, pausesMs.length - 1)] ?? minuteMs
  payment.retries += 1
  world.schedule<Due>(task, pauseMs, { reference, kind })
}

function readAnswer(answer: OutgoingAnswer): Pick<Delivery, 'outcome' | 'status' | 'wireCode'> {
  if ('failed' in answer) return { outcome: answer.failed }
  const wireCode = codeIn(answer.text)
  const outcome = answer.status === 200 && wireCode === '00' ? 'taken' : 'refused'
  return { outcome, status: answer.status, ...(wireCode !== undefined && { wireCode }) }
}

function codeIn(text: string): string | undefined {
  try {
    const { MaLoi } = JSON.parse(text) as { MaLoi?: unknown }
    return typeof MaLoi === 'string' ? MaLoi.slice(0, 20) : undefined
  } catch {
    return undefined
  }
}
