import type { RefusalRow } from '../errors/index.ts'
import type { Clock } from '../values/clock.ts'
import type { BodyEncoding, XmlShapes } from '../xml/index.ts'

/** The part of `fetch` that is used: give your own function to watch, proxy or answer requests. */
export interface Fetch {
  (request: Request): Promise<Response>
  /**
   * Sends text and reads text without a `Request` and a `Response`, which cost more than the request itself. Used in place of
   * the function where it is there. `nodeFetch` brings it; a function of your own need not.
   */
  readonly direct?: (request: DirectRequest) => Promise<DirectAnswer>
}

/** One request as text. */
export interface DirectRequest extends Pick<GatewayRequest, 'url' | 'method' | 'headers' | 'body'> {
  /** Bytes of an answer that are read at most. */
  readonly maxAnswerBytes: number
  readonly signal: AbortSignal
}

/** An answer as text, a file as its bytes; `undefined` when it was larger than allowed. */
export interface DirectAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly content: string | Uint8Array | undefined
}

/** What is read of the headers of an answer. */
export type AnswerHeaders = Pick<Headers, 'get' | 'has'>

/** One logical call, before a gateway gives it an address and proof of who asks. */
export interface GatewayCall {
  readonly system: string
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Path in the contract, without fragment. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** How the body is written. Absent: as JSON. */
  readonly encoding?: BodyEncoding
  /** Elements of the body, where it is XML. */
  readonly elements?: XmlShapes
}

/** What a gateway may use while it prepares a request. */
export interface GatewayContext {
  readonly clock: Clock
  /** Sends one request of the gateway's own (a token, a session) and reads its JSON answer. */
  exchange(request: GatewayRequest): Promise<WireAnswer>
}

/** A request ready to be sent. */
export interface GatewayRequest {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The token or session used, so that exactly this one can be given up when it is refused. */
  readonly proof?: string
}

/** An answer that was read whole. `json` is `undefined` when the body is not JSON. */
export interface WireAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly json: unknown
  /** The body as it came. */
  readonly text: string
  /** The same, when its media type says that it is a file. */
  readonly bytes?: Uint8Array
}

/** The gateway itself said no. */
export interface GatewayRefusal {
  readonly code: GatewayErrorCode
  readonly wireCode?: string
  /** A new token or session may help: the call is prepared and sent once more. */
  readonly renew: boolean
}

/**
 * The way to a national system: address, proof of identity, envelope. One object serves many clients and holds the
 * token or session for all of them. Add a style of gateway by implementing this in one file.
 */
export interface Gateway {
  readonly name: string
  /** Gives a call its address and the proof of who asks; signs in first when it has to, at once when it has not. */
  prepare(call: GatewayCall, context: GatewayContext): GatewayRequest | Promise<GatewayRequest>
  /** Reads what the gateway says of itself in an answer; `undefined` when the answer is the system's own. */
  refusal(answer: WireAnswer): GatewayRefusal | undefined
  /** Gives up this token or session, if it is still the one in use. */
  renew(proof: string | undefined): void
}

/** Why a gateway refused. */
export type GatewayErrorCode =
  | 'GATEWAY_CREDENTIALS_REFUSED'
  | 'GATEWAY_CLOCK_SKEW'
  | 'GATEWAY_SESSION_OVER'
  | 'GATEWAY_FORBIDDEN'
  | 'GATEWAY_THROTTLED'
  | 'GATEWAY_UNKNOWN_RESOURCE'
  | 'GATEWAY_FAILED'

const wso2 = { source: 'standard WSO2 API Manager faults; the NGSP list is not public', confidence: 'assumed' } as const

/** One row per refusal of a gateway. */
export const gatewayErrors: Readonly<Record<GatewayErrorCode, RefusalRow>> = {
  GATEWAY_CREDENTIALS_REFUSED: {
    wire: ['invalid_client', '401'],
    message: 'The gateway does not accept the credentials it was given.',
    messageVi: 'Cổng tích hợp không chấp nhận thông tin đăng nhập đã cấp.',
    retryable: false,
    ...wso2,
  },
  GATEWAY_CLOCK_SKEW: {
    wire: ['TIMESTAMP_OUT_OF_RANGE', 'TIMESTAMP_NOT_MILLISECONDS'],
    message: 'The gateway finds the time of the request too far from its own. Set the clock of this machine.',
    messageVi: 'Thời gian của yêu cầu lệch quá nhiều so với cổng tích hợp. Hãy chỉnh lại đồng hồ của máy.',
    retryable: false,
    source: 'codes chosen by this project; how the population database refuses a timestamp is not public',
    confidence: 'assumed',
  },
  GATEWAY_SESSION_OVER: {
    wire: ['900901', '900902', '900904'],
    message: 'The gateway refuses the token or session, even a new one.',
    messageVi: 'Cổng tích hợp từ chối token hoặc phiên làm việc, kể cả khi đã lấy mới.',
    retryable: false,
    ...wso2,
  },
  GATEWAY_FORBIDDEN: {
    wire: ['900908'],
    message: 'The application is not subscribed to this service on the gateway.',
    messageVi: 'Ứng dụng chưa được cấp quyền dùng dịch vụ này trên cổng tích hợp.',
    retryable: false,
    ...wso2,
  },
  GATEWAY_THROTTLED: {
    wire: ['900800', '900802'],
    message: 'The gateway limits the number of calls. Wait and call again.',
    messageVi: 'Cổng tích hợp đang giới hạn số lượt gọi. Hãy chờ rồi gọi lại.',
    retryable: true,
    ...wso2,
  },
  GATEWAY_UNKNOWN_RESOURCE: {
    wire: ['404', '900906'],
    message: 'The gateway knows no such path. Check baseUrl and the path map of your province.',
    messageVi: 'Cổng tích hợp không có đường dẫn này. Hãy kiểm tra baseUrl và bảng ánh xạ đường dẫn của tỉnh.',
    retryable: false,
    ...wso2,
  },
  GATEWAY_FAILED: {
    wire: ['500'],
    message: 'The gateway could not sign the caller in because it failed itself. Call again later.',
    messageVi: 'Cổng tích hợp gặp lỗi khi đăng nhập. Hãy gọi lại sau.',
    retryable: true,
    outcome: 'not-sent',
    ...wso2,
  },
}
