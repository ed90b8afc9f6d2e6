import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'
import { textsOf } from './answer-texts.ts'

/** Every refusal of the joint-service software. */
export type JointServiceErrorCode =
  | 'JOINT_SERVICE_NOT_READY'
  | 'JOINT_SERVICE_FAILED'
  | 'JOINT_SERVICE_INVALID_TRANSITION'
  | 'JOINT_SERVICE_UNKNOWN_DOSSIER'
  | 'JOINT_SERVICE_FIELD_REFUSED'

const texts = { source: 'public client code of a provincial one-stop product', confidence: 'observed' } as const

/** One row per refusal; the documentation is generated from it. The codes on the wire are parts of texts: there are no others. */
export const jointServiceErrors: Readonly<Record<JointServiceErrorCode, RefusalRow>> = {
  JOINT_SERVICE_NOT_READY: {
    wire: textsOf('NOT_READY'),
    message: 'A step before this one has not been told to the joint-service software yet. Send this one again later.',
    messageVi: 'Phần mềm liên thông chưa nhận được trạng thái trước đó của hồ sơ. Hãy gửi lại trạng thái này sau.',
    retryable: true,
    ...texts,
  },
  JOINT_SERVICE_FAILED: {
    wire: textsOf('FAILED'),
    message: 'The joint-service software failed. The same step may be sent again later.',
    messageVi: 'Phần mềm liên thông gặp lỗi. Có thể gửi lại cùng trạng thái này sau.',
    retryable: true,
    outcome: 'unknown',
    ...texts,
  },
  JOINT_SERVICE_INVALID_TRANSITION: {
    wire: textsOf('INVALID_TRANSITION'),
    message:
      'The joint-service software does not take this step where the dossier stands. Sending it again will not help.',
    messageVi: 'Phần mềm liên thông không chấp nhận trạng thái này theo trình tự xử lý hồ sơ. Gửi lại cũng không được.',
    retryable: false,
    ...texts,
  },
  JOINT_SERVICE_UNKNOWN_DOSSIER: {
    wire: textsOf('UNKNOWN_DOSSIER'),
    message: 'The joint-service software has no such dossier; it may have been withdrawn.',
    messageVi: 'Phần mềm liên thông không có hồ sơ này; có thể công dân đã rút hồ sơ.',
    retryable: false,
    ...texts,
  },
  JOINT_SERVICE_FIELD_REFUSED: {
    wire: ['errors'],
    message: 'The joint-service software refuses a field of the request. Correct it and send it again.',
    messageVi: 'Phần mềm liên thông từ chối một trường dữ liệu. Hãy sửa rồi gửi lại.',
    retryable: false,
    source: 'public helper tools read the texts at errors.soHoSoLT; other fields follow the form of ASP.NET',
    confidence: 'inferred',
  },
}

/**
 * Tells whether an error is a refusal of the joint-service software; its `code` is then a closed union.
 *
 * @example
 * if (isJointServiceError(error) && error.code === 'JOINT_SERVICE_NOT_READY') sendAgainLater()
 */
export function isJointServiceError(error: unknown): error is RemoteError<JointServiceErrorCode> {
  return isRemoteErrorOf(jointServiceErrors, error)
}
