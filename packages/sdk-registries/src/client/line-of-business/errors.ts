import { isRemoteErrorOf, type DecodeContext, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'
import { refuseByCode } from '../refuse-by-code.ts'

/** Every refusal of a line-of-business system. */
export type LineOfBusinessErrorCode =
  | 'CASE_CODE_USED'
  | 'CASE_NOT_FOUND'
  | 'CASE_STATE_FORBIDS'
  | 'CASE_QUESTION_MISMATCH'
  | 'CASE_AMOUNT_MISMATCH'
  | 'CASE_INVALID'
  | 'CASE_SERVER_ERROR'

const assumed = {
  source: 'no public wire; the case is known, the code is chosen by this project',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const lineOfBusinessErrors: Readonly<Record<LineOfBusinessErrorCode, RefusalRow>> = {
  CASE_CODE_USED: {
    wire: ['HO_SO_DA_DUNG'],
    message: 'The dossier code belongs to a dossier with another content.',
    messageVi: 'Mã hồ sơ đã được dùng cho một hồ sơ có nội dung khác.',
    ...assumed,
  },
  CASE_NOT_FOUND: {
    wire: ['KHONG_CO_HO_SO'],
    message: 'The system has no dossier of this code.',
    messageVi: 'Hệ thống không có hồ sơ theo mã này.',
    ...assumed,
  },
  CASE_STATE_FORBIDS: {
    wire: ['SAI_TRANG_THAI'],
    message: 'Where the dossier stands does not allow this. Look its status up.',
    messageVi: 'Trạng thái hiện tại của hồ sơ không cho phép thao tác này. Hãy tra cứu lại trạng thái.',
    ...assumed,
  },
  CASE_QUESTION_MISMATCH: {
    wire: ['SAI_YEU_CAU'],
    message: 'The supplement answers a question that was not asked.',
    messageVi: 'Nội dung bổ sung không đúng với yêu cầu bổ sung của hệ thống.',
    ...assumed,
  },
  CASE_AMOUNT_MISMATCH: {
    wire: ['SAI_SO_TIEN'],
    message: 'The amount paid is not the amount the system asks for.',
    messageVi: 'Số tiền đã nộp khác số tiền hệ thống yêu cầu.',
    ...assumed,
  },
  CASE_INVALID: {
    wire: ['DU_LIEU_SAI'],
    message: 'The system calls a field missing or badly formed.',
    messageVi: 'Dữ liệu gửi thiếu hoặc sai định dạng.',
    ...assumed,
  },
  CASE_SERVER_ERROR: {
    wire: ['LOI_HE_THONG'],
    message: 'The system failed. Call again later.',
    messageVi: 'Hệ thống nghiệp vụ gặp lỗi. Hãy gọi lại sau.',
    ...assumed,
    retryable: true,
  },
}

/** Ends the call with what the wire code stands for. */
export function refuse(wireCode: string, context: DecodeContext<LineOfBusinessErrorCode>): never {
  return refuseByCode(lineOfBusinessErrors, wireCode, context)
}

/**
 * Tells whether an error is a refusal of a line-of-business system; its `code` is then a closed union.
 *
 * @example
 * if (isLineOfBusinessError(error) && error.code === 'CASE_STATE_FORBIDS') await showStatus()
 */
export function isLineOfBusinessError(error: unknown): error is RemoteError<LineOfBusinessErrorCode> {
  return isRemoteErrorOf(lineOfBusinessErrors, error)
}
