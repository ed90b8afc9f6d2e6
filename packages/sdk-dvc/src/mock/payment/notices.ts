import { Notices, type NoticeAttempt, type World } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import type { PaymentNotice } from '../../contract/index.ts'
import { dossierOf, type KeptPayment, type PaymentState } from './payments.ts'
import { policy, type NoticeKind } from './policy.ts'
import { signatureOf } from './sign.ts'

/** A payment to be told of. Nothing changes a payment that has ended: the same notice goes however often. */
interface PaymentNews {
  readonly payment: KeptPayment
  readonly kind: NoticeKind
}

const notices = new Notices<PaymentNews>({
  name: 'payment:notices',
  about: ({ payment }) => payment.request.MaThamChieu,
  inOrder: false,
  address: (world, { payment }) => policy.of(world, dossierOf(payment)).notifyUrl,
  write: (_, { payment, kind }) => ({ body: writeNotice(payment, kind) }),
  // What is wrong on purpose was refused rightly.
  retries: (world, { payment, kind }) => (kind === 'honest' ? policy.of(world, dossierOf(payment)).noticeRetries : 0),
  read({ status, text }) {
    const wireCode = codeIn(text)
    return { taken: status === 200 && wireCode === '00', ...(wireCode !== undefined && { wireCode }) }
  },
})

/** One notice that was sent, and what became of it. */
interface Delivery extends NoticeAttempt {
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
  notices.install(world)
}

/** Tells the partner what became of a payment: at once, or when the policy says so. */
export function announce(world: World, payment: KeptPayment): void {
  const { notice, noticeDelayMs } = policy.of(world, dossierOf(payment))
  if (notice !== 'none') notices.send(world, { payment: { ...payment }, kind: notice }, { delayMs: noticeDelayMs })
}

/** Sends one notice; `false` when nobody has registered an address. */
export function sendNotice(world: World, payment: KeptPayment, kind: NoticeKind): boolean {
  if (policy.of(world, dossierOf(payment)).notifyUrl === undefined) return false
  notices.send(world, { payment: { ...payment }, kind })
  return true
}

/** The notices of a payment that were sent, and what became of them. */
export function deliveriesOf(world: World, { request }: KeptPayment): Delivery[] {
  const sent = notices.list(world, request.MaThamChieu)
  return sent.flatMap(({ data, attempts }) => attempts.map((attempt) => ({ kind: data.kind, ...attempt })))
}

/** The body of a notice. The same payment gives the same notice, however often it is sent. */
function writeNotice(payment: KeptPayment, kind: NoticeKind): string {
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

function codeIn(text: string): string | undefined {
  try {
    const { MaLoi } = JSON.parse(text) as { MaLoi?: unknown }
    return typeof MaLoi === 'string' ? MaLoi : undefined
  } catch {
    return undefined
  }
}
