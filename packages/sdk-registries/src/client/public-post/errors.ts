import { isRemoteErrorOf, type DecodeContext, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'
import { refuseByCode } from '../refuse-by-code.ts'

/** Every refusal of the public post. */
export type PublicPostErrorCode =
  | 'POST_CUSTOMER_UNKNOWN'
  | 'POST_ORDER_NOT_FOUND'
  | 'POST_ORDER_UNDER_WAY'
  | 'POST_ORDER_CODE_USED'
  | 'POST_ORDER_INVALID'
  | 'POST_SERVER_ERROR'

const assumed = {
  source: 'one public product shows `100` for done only; the other codes are chosen by this project',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const publicPostErrors: Readonly<Record<PublicPostErrorCode, RefusalRow>> = {
  POST_CUSTOMER_UNKNOWN: {
    wire: ['401'],
    message: 'The post knows no such contract.',
    messageVi: 'Mã khách hàng bưu chính không đúng.',
    ...assumed,
  },
  POST_ORDER_NOT_FOUND: {
    wire: ['404'],
    message: 'The post has no order of this code.',
    messageVi: 'Bưu chính không có đơn theo mã này.',
    ...assumed,
  },
  POST_ORDER_UNDER_WAY: {
    wire: ['409'],
    message: 'The parcel is with the post: the order cannot be cancelled any more.',
    messageVi: 'Bưu gửi đã được bưu chính nhận, không hủy được nữa.',
    ...assumed,
  },
  POST_ORDER_CODE_USED: {
    wire: ['410'],
    message: 'The code belongs to an order with another content.',
    messageVi: 'Mã đơn đã được dùng cho một đơn có nội dung khác.',
    ...assumed,
  },
  POST_ORDER_INVALID: {
    wire: ['400'],
    message: 'The post calls a field missing or badly formed.',
    messageVi: 'Dữ liệu đơn bưu chính thiếu hoặc sai định dạng.',
    ...assumed,
  },
  POST_SERVER_ERROR: {
    wire: ['500'],
    message: 'The post failed. Call again later.',
    messageVi: 'Hệ thống bưu chính gặp lỗi. Hãy gọi lại sau.',
    ...assumed,
    retryable: true,
  },
}

/** Ends a call that was not done. */
export function refuseUnlessDone(status: string | number, context: DecodeContext<PublicPostErrorCode>): void {
  if (String(status) !== '100') refuseByCode(publicPostErrors, String(status), context)
}

/**
 * Tells whether an error is a refusal of the public post; its `code` is then a closed union.
 *
 * @example if (isPublicPostError(error) && error.code === 'POST_ORDER_UNDER_WAY') tellTheCitizen()
 */
export function isPublicPostError(error: unknown): error is RemoteError<PublicPostErrorCode> {
  return isRemoteErrorOf(publicPostErrors, error)
}
