import type { PayRenewalRequest, RequestRefundRequest } from '../../contract/index.ts'

/** A request to have a payment given back, to an account that does not exist. */
export function refundOf({
  maThamChieu,
}: Pick<PayRenewalRequest, 'maThamChieu'>): Omit<RequestRefundRequest, 'maYeuCau'> {
  return {
    maThamChieu,
    lyDo: 'Đã nộp tiền nhưng không được gia hạn thẻ',
    nguoiNhan: { hoTen: 'NGUOI NOP THU NGHIEM', soTaiKhoan: '0000000000', nganHang: 'Ngân hàng Thử nghiệm' },
  }
}
