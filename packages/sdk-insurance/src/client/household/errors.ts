import {
  isRemoteErrorOf,
  refusalCode,
  type DecodeContext,
  type RefusalRow,
  type RemoteError,
} from '@lienthong/sdk-core'

/** Every refusal of the household renewal. */
export type HouseholdInsuranceErrorCode =
  | 'HOUSEHOLD_NOT_FOUND'
  | 'HOUSEHOLD_MEMBER_UNKNOWN'
  | 'HOUSEHOLD_NOBODY_TO_RENEW'
  | 'QUOTE_OPEN'
  | 'QUOTE_NOT_FOUND'
  | 'QUOTE_EXPIRED'
  | 'QUOTE_REPLACED'
  | 'QUOTE_ALREADY_PAID'
  | 'PAYMENT_AMOUNT_MISMATCH'
  | 'PAYMENT_REFERENCE_USED'
  | 'PAYMENT_NOT_FOUND'
  | 'RENEWAL_NOT_EXTENDED'
  | 'REFUND_NOT_DUE'
  | 'HOUSEHOLD_REQUEST_INVALID'
  | 'HOUSEHOLD_SERVER_ERROR'

const assumed = {
  source: 'no public wire; the case is known, the code is chosen by this project',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const householdInsuranceErrors: Readonly<Record<HouseholdInsuranceErrorCode, RefusalRow>> = {
  HOUSEHOLD_NOT_FOUND: {
    wire: ['KHONG_CO_HO'],
    message: 'Nobody of this number and name, or no such household.',
    messageVi: 'Không tìm thấy người hoặc hộ gia đình theo thông tin đã nhập.',
    ...assumed,
  },
  HOUSEHOLD_MEMBER_UNKNOWN: {
    wire: ['KHONG_THUOC_HO'],
    message:
      'Somebody in the list does not belong to the household. Correct the household in the residence register first.',
    messageVi: 'Có người trong danh sách không thuộc hộ gia đình. Hãy điều chỉnh thông tin cư trú của hộ trước.',
    ...assumed,
  },
  HOUSEHOLD_NOBODY_TO_RENEW: {
    wire: ['KHONG_CON_AI_DONG'],
    message: 'Nobody in the list can be renewed as a household member: all are insured by another group.',
    messageVi: 'Không có ai trong danh sách được đóng theo hộ gia đình vì đều đã tham gia theo nhóm khác.',
    ...assumed,
  },
  QUOTE_OPEN: {
    wire: ['DANG_CO_BAO_GIA'],
    message: 'The household has another open quote. Pay it, replace it or wait until it ends.',
    messageVi: 'Hộ gia đình đang có một bảng tính tiền chưa thanh toán. Hãy thanh toán, thay thế hoặc chờ hết hạn.',
    ...assumed,
  },
  QUOTE_NOT_FOUND: {
    wire: ['KHONG_CO_BAO_GIA'],
    message: 'There is no such quote.',
    messageVi: 'Không có bảng tính tiền này.',
    ...assumed,
  },
  QUOTE_EXPIRED: {
    wire: ['BAO_GIA_HET_HAN'],
    message:
      'The quote ended before it was paid, or the base salary changed. Ask for a new quote; the money can be refunded.',
    messageVi:
      'Bảng tính tiền đã hết hạn trước khi thanh toán hoặc mức lương cơ sở đã thay đổi. Hãy tính lại; số tiền đã nộp được hoàn trả.',
    ...assumed,
  },
  QUOTE_REPLACED: {
    wire: ['BAO_GIA_DA_THAY_THE'],
    message: 'The quote was replaced by another. Pay that one; the money can be refunded.',
    messageVi: 'Bảng tính tiền đã được thay bằng bảng khác. Hãy thanh toán bảng mới; số tiền đã nộp được hoàn trả.',
    ...assumed,
  },
  QUOTE_ALREADY_PAID: {
    wire: ['BAO_GIA_DA_THANH_TOAN'],
    message: 'The quote was paid by another order. The money can be refunded.',
    messageVi: 'Bảng tính tiền đã được thanh toán bằng giao dịch khác. Số tiền đã nộp được hoàn trả.',
    ...assumed,
  },
  PAYMENT_AMOUNT_MISMATCH: {
    wire: ['SO_TIEN_SAI'],
    message: 'The amount paid is not that of the quote. The money can be refunded.',
    messageVi: 'Số tiền đã nộp không khớp với bảng tính tiền. Số tiền đã nộp được hoàn trả.',
    ...assumed,
  },
  PAYMENT_REFERENCE_USED: {
    wire: ['MA_THAM_CHIEU_DA_DUNG'],
    message: 'The order id was used for another payment.',
    messageVi: 'Mã tham chiếu đã được dùng cho giao dịch khác.',
    ...assumed,
  },
  PAYMENT_NOT_FOUND: {
    wire: ['KHONG_CO_GIAO_DICH'],
    message: 'No payment is known for this order id.',
    messageVi: 'Không có giao dịch theo mã tham chiếu này.',
    ...assumed,
  },
  RENEWAL_NOT_EXTENDED: {
    wire: ['CHUA_GIA_HAN'],
    message: 'The money is booked, the cards are not extended. Report the payment again later, or ask for a refund.',
    messageVi: 'Đã ghi nhận tiền nhưng chưa gia hạn được thẻ. Hãy gửi lại sau hoặc đề nghị hoàn trả.',
    ...assumed,
  },
  REFUND_NOT_DUE: {
    wire: ['DA_GIA_HAN'],
    message: 'The payment led to an extension and is not given back.',
    messageVi: 'Khoản nộp đã được dùng để gia hạn thẻ nên không hoàn trả.',
    ...assumed,
  },
  HOUSEHOLD_REQUEST_INVALID: {
    wire: ['DU_LIEU_SAI'],
    message: 'The system calls a field missing or badly formed.',
    messageVi: 'Dữ liệu gửi thiếu hoặc sai định dạng.',
    ...assumed,
  },
  HOUSEHOLD_SERVER_ERROR: {
    wire: ['LOI_HE_THONG'],
    message: 'The system failed. Call again later.',
    messageVi: 'Hệ thống bảo hiểm xã hội gặp lỗi. Hãy gọi lại sau.',
    ...assumed,
    retryable: true,
  },
}

/** Ends the call with what the wire code stands for. */
export function refuse(wireCode: string, context: DecodeContext<HouseholdInsuranceErrorCode>): never {
  const code = refusalCode(householdInsuranceErrors, wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}

/**
 * Tells whether an error is a refusal of the household renewal; its `code` is then a closed union.
 *
 * @example
 * if (isHouseholdInsuranceError(error) && error.code === 'QUOTE_EXPIRED') await household.quoteRenewal(wishes)
 */
export function isHouseholdInsuranceError(error: unknown): error is RemoteError<HouseholdInsuranceErrorCode> {
  return isRemoteErrorOf(householdInsuranceErrors, error)
}
