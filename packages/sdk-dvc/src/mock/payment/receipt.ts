import type { KeptPayment } from './payments.ts'
import { writePdf } from './receipt-pdf.ts'

/** The receipt of a payment that was made, as a PDF. */
export function receiptOf({ request, transactionCode, decidedAt }: KeptPayment): Uint8Array {
  const { ThongTinBienLai: details, SoTien, MaThamChieu } = request
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Đơn vị thu', details.TenDonVi],
    ['Mã hồ sơ', details.MaHoSo],
    ['Thủ tục', details.TenTTHC],
    ['Người nộp', details.HoTenNguoiNop],
    ['Nội dung', details.NoiDungThanhToan ?? request.ThongTinGiaoDich],
    ...(details.PhiLePhi ?? []).map((fee) => [fee.TenPhiLePhi ?? 'Phí', `${fee.SoTien} VND`] as const),
    ['Tổng cộng', `${SoTien} VND`],
    ['Mã tham chiếu', MaThamChieu],
    ['Mã giao dịch', transactionCode],
    ['Thời gian', decidedAt],
  ]
  const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`.slice(0, 80)]))
  return writePdf('BIEN LAI THU PHI, LE PHI (MAU)', [...lines.slice(0, 22), 'Biên lai giả lập, không có giá trị'])
}
