import { sameSecret, type ContractProblem, type World } from '@lienthong/mock-core'
import type { FindPaymentRequest, GetReceiptRequest } from '../../contract/index.ts'
import { findKept, type KeptPayment } from './payments.ts'
import { partner, signatureOf } from './sign.ts'

/** What the platform says when it says no. The codes are assumed. */
export const refusals = {
  checksum: { MaLoi: '02', MoTaLoi: 'Mã xác thực không đúng' },
  partner: { MaLoi: '03', MoTaLoi: 'Đối tác không tồn tại' },
  used: { MaLoi: '04', MoTaLoi: 'Mã tham chiếu đã được sử dụng' },
  unknown: { MaLoi: '05', MoTaLoi: 'Không tìm thấy giao dịch' },
  notPaid: { MaLoi: '06', MoTaLoi: 'Giao dịch chưa thanh toán' },
  failed: { MaLoi: '99', MoTaLoi: 'Lỗi hệ thống' },
  malformed: (problems: readonly ContractProblem[]) => ({
    MaLoi: '01',
    MoTaLoi: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}`,
  }),
} as const

/** The payment that a signed question is about, or why there is no answer. */
export function paymentAskedFor(
  world: World,
  question: FindPaymentRequest | GetReceiptRequest,
): { readonly payment: KeptPayment } | { readonly refused: { readonly MaLoi: string; readonly MoTaLoi: string } } {
  if (question.MaDoiTac !== partner.partnerCode) return { refused: refusals.partner }
  if (!sameSecret(question.MaXacThuc, signatureOf('question', question))) return { refused: refusals.checksum }
  const payment = findKept(world, question.MaThamChieu)
  return payment === undefined ? { refused: refusals.unknown } : { payment }
}
