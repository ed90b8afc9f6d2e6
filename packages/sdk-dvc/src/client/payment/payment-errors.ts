import { isRemoteErrorOf, refusalCode, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the payment platform. */
export type PaymentErrorCode =
  | 'PAYMENT_DATA_REFUSED'
  | 'PAYMENT_CHECKSUM_REFUSED'
  | 'PAYMENT_PARTNER_UNKNOWN'
  | 'PAYMENT_REFERENCE_USED'
  | 'PAYMENT_UNKNOWN'
  | 'PAYMENT_NOT_MADE'
  | 'PAYMENT_PLATFORM_FAILED'

const noList = {
  source: 'the list of codes is not public; chosen for the mock',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const paymentErrors: Readonly<Record<PaymentErrorCode, RefusalRow>> = {
  PAYMENT_DATA_REFUSED: {
    wire: ['01'],
    message: 'The payment platform refuses fields of the request.',
    messageVi: 'Nền tảng thanh toán không chấp nhận một số thông tin của yêu cầu.',
    ...noList,
  },
  PAYMENT_CHECKSUM_REFUSED: {
    wire: ['02'],
    message: 'The payment platform finds the checksum wrong. Check the secret of the partner.',
    messageVi: 'Nền tảng thanh toán báo mã xác thực không đúng. Hãy kiểm tra khóa bí mật đã được cấp.',
    ...noList,
  },
  PAYMENT_PARTNER_UNKNOWN: {
    wire: ['03'],
    message: 'The payment platform does not know this partner.',
    messageVi: 'Nền tảng thanh toán không có đối tác này.',
    ...noList,
  },
  PAYMENT_REFERENCE_USED: {
    wire: ['04'],
    message:
      'A payment was started under this reference before. Look it up, or give a new payment a reference of its own.',
    messageVi: 'Mã tham chiếu này đã dùng cho một giao dịch trước. Hãy tra cứu giao dịch đó hoặc cấp mã mới.',
    ...noList,
  },
  PAYMENT_UNKNOWN: {
    wire: ['05'],
    message: 'The payment platform has no payment of this reference.',
    messageVi: 'Nền tảng thanh toán không có giao dịch mang mã tham chiếu này.',
    ...noList,
  },
  PAYMENT_NOT_MADE: {
    wire: ['06'],
    message: 'There is no receipt: the payment was not made.',
    messageVi: 'Chưa có biên lai vì giao dịch chưa được thanh toán.',
    ...noList,
  },
  PAYMENT_PLATFORM_FAILED: {
    wire: ['99'],
    message: 'The payment platform failed. Look the payment up before it is started again.',
    messageVi: 'Nền tảng thanh toán gặp lỗi. Hãy tra cứu giao dịch trước khi khởi tạo lại.',
    ...noList,
    retryable: true,
    outcome: 'unknown',
  },
}

/**
 * Tells a refusal of the payment platform from every other error, and closes its `code` for a `switch`.
 *
 * @example catch (error) { if (isPaymentError(error) && error.code === 'PAYMENT_NOT_MADE') askAgainLater() }
 */
export function isPaymentError(error: unknown): error is RemoteError<PaymentErrorCode> {
  return isRemoteErrorOf(paymentErrors, error)
}

/** The refusal a wire code stands for; `undefined` when it is no known one. */
export function paymentErrorOf(wireCode: string): PaymentErrorCode | undefined {
  return refusalCode(paymentErrors, wireCode)
}
