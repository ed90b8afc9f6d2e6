import { LienThongError, type ErrorDetails, type Outcome } from './lienthong-error.ts'

/** Why no usable answer came. */
export type TransportErrorCode =
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
}

/** One row per code: the documentation is generated from this table. */
export const transportErrors = {
  CONNECTION_REFUSED: {
    message: 'Nothing is listening at the address of the gateway. Check baseUrl and the network.',
    messageVi: 'Không kết nối được tới địa chỉ của cổng tích hợp. Hãy kiểm tra baseUrl và đường truyền.',
    retryable: true,
    outcome: 'not-sent',
  },
  CONNECTION_LOST: {
    message: 'The connection broke before an answer came. A write may have been carried out: look it up first.',
    messageVi: 'Mất kết nối trước khi có trả lời. Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    retryable: true,
    outcome: 'unknown',
  },
  TIMEOUT: {
    message: 'No answer within timeoutMs. A write may have been carried out: look it up first.',
    messageVi: 'Quá thời gian chờ trả lời. Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    retryable: true,
    outcome: 'unknown',
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
  },
} as const satisfies Record<TransportErrorCode, TransportFault>

/** No usable answer came. `outcome` says whether a write may have been carried out. */
export class TransportError extends LienThongError<TransportErrorCode> {
  override readonly name = 'TransportError'
  readonly kind = 'transport'
  /** HTTP status, when there was an answer. */
  readonly status?: number

  constructor(
    code: TransportErrorCode,
    details: Pick<ErrorDetails, 'system' | 'operation' | 'requestId' | 'cause' | 'request' | 'response'> & {
      readonly status?: number | undefined
      readonly outcome?: Outcome
    },
  ) {
    super({ ...transportErrors[code], code, ...details })
    if (details.status !== undefined) this.status = details.status
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status }
  }
}
