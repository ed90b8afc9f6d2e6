import { LienThongError, type ErrorDetails, type Outcome } from './lienthong-error.ts'
import { systemCode } from './safe-cause.ts'

/** Why no usable answer came. */
export type TransportErrorCode =
  | 'REQUEST_INVALID'
  | 'CIRCUIT_OPEN'
  | 'QUOTA_EXCEEDED'
  | 'CONNECTION_REFUSED'
  | 'CONNECTION_LOST'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'RATE_LIMITED'
  | 'SERVER_ERROR'
  | 'UNEXPECTED_STATUS'
  | 'ANSWER_TOO_LARGE'

interface TransportFault {
  readonly message: string
  readonly messageVi: string
  readonly retryable: boolean
  readonly outcome: Outcome
  /** What to say instead when only a token or session was asked for, and the call itself was not sent. */
  readonly whenNotSent?: { readonly message: string; readonly messageVi: string }
}

const whenNotSent = {
  message: 'No token or session came from the gateway, so the call was not sent.',
  messageVi: 'Không lấy được token hoặc phiên làm việc từ cổng tích hợp nên yêu cầu chưa được gửi.',
}

/** One row per code: the documentation is generated from this table. */
export const transportErrors = {
  CIRCUIT_OPEN: {
    message:
      'Nothing was sent: this host failed several times in a row and is left alone for a while. Call again later.',
    messageVi: 'Chưa gửi yêu cầu: hệ thống đích lỗi liên tiếp nên tạm ngừng gọi trong ít giây. Hãy gọi lại sau.',
    retryable: true,
    outcome: 'not-sent',
  },
  QUOTA_EXCEEDED: {
    message: 'Nothing was sent: the quota set for this client or for this officer is used up.',
    messageVi: 'Chưa gửi yêu cầu: đã dùng hết hạn mức gọi đặt cho hệ thống hoặc cho cán bộ.',
    retryable: false,
    outcome: 'not-sent',
  },
  REQUEST_INVALID: {
    message:
      'The request could not be built. Check the options of the gateway: an address or a header that HTTP cannot carry.',
    messageVi:
      'Không tạo được yêu cầu. Hãy kiểm tra cấu hình cổng tích hợp: địa chỉ hoặc header không hợp lệ theo HTTP.',
    retryable: false,
    outcome: 'not-sent',
  },
  CONNECTION_REFUSED: {
    message: 'No connection to the gateway could be made. Check baseUrl, the network and the certificate.',
    messageVi: 'Không kết nối được tới cổng tích hợp. Hãy kiểm tra baseUrl, đường truyền và chứng thư số.',
    retryable: true,
    outcome: 'not-sent',
  },
  CONNECTION_LOST: {
    message: 'The connection broke before an answer came. A write may have been carried out: look it up first.',
    messageVi: 'Mất kết nối trước khi có trả lời. Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    retryable: true,
    outcome: 'unknown',
    whenNotSent,
  },
  TIMEOUT: {
    message: 'No answer within timeoutMs. A write may have been carried out: look it up first.',
    messageVi: 'Quá thời gian chờ trả lời. Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    retryable: true,
    outcome: 'unknown',
    whenNotSent,
  },
  ABORTED: {
    message: 'The caller aborted the call.',
    messageVi: 'Lời gọi đã bị hủy theo yêu cầu.',
    retryable: false,
    outcome: 'unknown',
  },
  RATE_LIMITED: {
    message: 'The other side asks to slow down (HTTP 429 or 503).',
    messageVi: 'Hệ thống đích đang quá tải hoặc giới hạn tần suất (HTTP 429 hoặc 503).',
    retryable: true,
    outcome: 'rejected',
  },
  SERVER_ERROR: {
    message: 'The other side failed (HTTP 5xx). A write may have been carried out: look it up first.',
    messageVi: 'Hệ thống đích gặp lỗi (HTTP 5xx). Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    retryable: true,
    outcome: 'unknown',
    whenNotSent,
  },
  UNEXPECTED_STATUS: {
    message: 'The answer has an HTTP status the contract does not know.',
    messageVi: 'Mã HTTP trả về không có trong đặc tả.',
    retryable: false,
    outcome: 'rejected',
  },
  ANSWER_TOO_LARGE: {
    message: 'The answer is larger than the limit and was not read.',
    messageVi: 'Nội dung trả về vượt quá giới hạn nên không được đọc.',
    retryable: false,
    outcome: 'unknown',
    whenNotSent,
  },
} as const satisfies Record<TransportErrorCode, TransportFault>

/** No usable answer came. `outcome` says whether a write may have been carried out. */
export class TransportError extends LienThongError<TransportErrorCode> {
  override readonly name = 'TransportError'
  readonly kind = 'transport'
  /** HTTP status, when there was an answer. */
  readonly status?: number
  /** Milliseconds the other side asks to wait (`Retry-After`). */
  readonly retryAfterMs?: number
  /** Code of the network stack, as `ECONNRESET` or `CERT_HAS_EXPIRED`, when it gave one. */
  readonly reason?: string

  constructor(
    code: TransportErrorCode,
    details: Pick<ErrorDetails, 'system' | 'operation' | 'requestId' | 'cause' | 'request' | 'response'> & {
      readonly status?: number | undefined
      readonly retryAfterMs?: number | undefined
      /** Default is that of the code. `not-sent` when it happened on the way to a token or session. */
      readonly outcome?: Outcome
    },
  ) {
    const row: TransportFault = transportErrors[code]
    const { status, retryAfterMs, cause, outcome = row.outcome } = details
    super({ ...row, ...(outcome === 'not-sent' && row.whenNotSent), ...details, outcome, code })
    const reason = systemCode(cause)
    if (status !== undefined) this.status = status
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs
    if (reason !== undefined) this.reason = reason
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, retryAfterMs: this.retryAfterMs, reason: this.reason }
  }
}
