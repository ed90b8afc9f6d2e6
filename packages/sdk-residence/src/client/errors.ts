import { isRemoteErrorOf, refusalCode, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the population database as provinces offer it. */
export type ResidenceErrorCode =
  | 'RESIDENCE_PROCEDURE_NOT_PERMITTED'
  | 'RESIDENCE_OFFICER_NOT_PERMITTED'
  | 'RESIDENCE_REQUEST_INCOMPLETE'
  | 'RESIDENCE_SERVICE_FAULT'

const provincial =
  'citizen look-up page of an open-source one-stop system; codes of the provincial layer, not of the register'

/** One row per refusal; the documentation is generated from it. */
export const residenceErrors: Readonly<Record<ResidenceErrorCode, RefusalRow>> = {
  RESIDENCE_PROCEDURE_NOT_PERMITTED: {
    wire: ['004'],
    message:
      'The procedure is not permitted to use the population database. Have the procedure code mapped by the province.',
    messageVi:
      'Thủ tục chưa được cấp phép khai thác Cơ sở dữ liệu quốc gia về dân cư. Hãy đề nghị tỉnh khai báo mã thủ tục.',
    retryable: false,
    source: provincial,
    confidence: 'observed',
  },
  RESIDENCE_OFFICER_NOT_PERMITTED: {
    wire: ['005'],
    message: 'The officer has no right to ask the population database.',
    messageVi: 'Tài khoản cán bộ không có quyền khai thác Cơ sở dữ liệu quốc gia về dân cư.',
    retryable: false,
    source: provincial,
    confidence: 'observed',
  },
  RESIDENCE_REQUEST_INCOMPLETE: {
    wire: ['001', '002', '003'],
    message: 'The province does not know the procedure, the agency or the officer of the request.',
    messageVi: 'Hệ thống của tỉnh không nhận ra thủ tục, cơ quan hoặc cán bộ trong yêu cầu.',
    retryable: false,
    source: 'order of checks in server code of the same system; the numbers are a guess',
    confidence: 'assumed',
  },
  // Public clients take a fault for "nobody found", and it may be just that. It may also be a database that is down, or an
  // account without the right to ask: told as nobody found, that would turn a citizen away. So it is an error, and not
  // repeated by itself, since most of them would come again.
  RESIDENCE_SERVICE_FAULT: {
    wire: ['Fault'],
    message:
      'The population database answered with a SOAP fault: nobody fits, or it failed. Nothing in a fault is known to tell which.',
    messageVi:
      'Cơ sở dữ liệu quốc gia về dân cư trả về lỗi SOAP: không có công dân khớp hoặc hệ thống gặp sự cố. Chưa thể kết luận là không có thông tin.',
    retryable: false,
    source: 'public clients that take a fault for "no result"; that it can be a failure is SOAP itself',
    confidence: 'inferred',
  },
}

/** The refusal a wire code stands for. */
export function refusalOf(wireCode: string): ResidenceErrorCode | undefined {
  return refusalCode(residenceErrors, wireCode)
}

/**
 * Tells whether an error is a refusal of the population database; its `code` is then a closed union.
 *
 * @example
 * if (isResidenceError(error) && error.code === 'RESIDENCE_OFFICER_NOT_PERMITTED') askForTheRight()
 */
export function isResidenceError(error: unknown): error is RemoteError<ResidenceErrorCode> {
  return isRemoteErrorOf(residenceErrors, error)
}
