import { isRemoteErrorOf, refusalCode, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the civil-status system. */
export type CivilStatusErrorCode =
  | 'CIVIL_STATUS_NOT_AUTHENTICATED'
  | 'CIVIL_STATUS_ADDRESS_NOT_ALLOWED'
  | 'CIVIL_STATUS_UNKNOWN_AGENCY'
  | 'CIVIL_STATUS_DATA_INCORRECT'
  | 'CIVIL_STATUS_SUSPECTED_DUPLICATE'
  | 'CIVIL_STATUS_DATA_ERROR'
  | 'CIVIL_STATUS_NEEDS_VERIFICATION'
  | 'CIVIL_STATUS_ALREADY_REGISTERED'
  | 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'
  | 'CIVIL_STATUS_REFUSED'
  | 'CIVIL_STATUS_UNKNOWN_PROVINCE'
  | 'CIVIL_STATUS_NOT_REGISTERED_YET'
  | 'CIVIL_STATUS_NOT_FOUND'
  | 'CIVIL_STATUS_UNKNOWN_CATALOGUE'

const provincialSpec = { source: 'a province’s NGSP/LGSP API document', confidence: 'documented' } as const
const issuance = {
  source: 'CV 3160/BTP-CNTT (2021) names the cases; the code on the wire is assumed',
  confidence: 'assumed',
} as const
const states = { source: 'public client code of a provincial one-stop product', confidence: 'observed' } as const

/** One row per refusal; the documentation is generated from it. */
export const civilStatusErrors: Readonly<Record<CivilStatusErrorCode, RefusalRow>> = {
  CIVIL_STATUS_NOT_AUTHENTICATED: {
    wire: ['100'],
    message: 'The civil-status system does not accept who is calling.',
    messageVi: 'Hệ thống hộ tịch không xác thực được bên gọi.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_ADDRESS_NOT_ALLOWED: {
    wire: ['101'],
    message: 'The IP address of the caller is not registered.',
    messageVi: 'Địa chỉ IP của bên gọi chưa được đăng ký.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_UNKNOWN_AGENCY: {
    wire: ['106'],
    message: 'The civil-status system does not know the registering office.',
    messageVi: 'Hệ thống hộ tịch không có mã đơn vị đăng ký này.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_DATA_INCORRECT: {
    wire: ['500'],
    message:
      'The civil-status system refuses the data of the dossier. Correct it and send it again with the same code.',
    messageVi: 'Hệ thống hộ tịch từ chối dữ liệu hồ sơ. Hãy sửa và gửi lại với cùng mã hồ sơ.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_SUSPECTED_DUPLICATE: {
    wire: ['NGHI_TRUNG'],
    message:
      'The child may already have a personal number. Check this field and send it again with the same code; for twins, have the registering office confirm it.',
    messageVi:
      'Nghi trùng thông tin công dân đã cấp số định danh. Hãy kiểm tra trường này rồi gửi lại với cùng mã hồ sơ; nếu sinh đôi, đề nghị cơ quan đăng ký xác nhận.',
    retryable: false,
    ...issuance,
  },
  CIVIL_STATUS_DATA_ERROR: {
    wire: ['LOI_DU_LIEU'],
    message: 'The personal number could not be issued for this data. Correct it and send it again with the same code.',
    messageVi: 'Chưa cấp được số định danh do dữ liệu. Hãy sửa và gửi lại với cùng mã hồ sơ.',
    retryable: false,
    ...issuance,
  },
  CIVIL_STATUS_NEEDS_VERIFICATION: {
    wire: ['CAN_XAC_MINH'],
    message: 'The data must be verified by an officer before a personal number is issued.',
    messageVi: 'Thông tin cần được cán bộ xác minh trước khi cấp số định danh.',
    retryable: false,
    ...issuance,
  },
  CIVIL_STATUS_ALREADY_REGISTERED: {
    wire: ['DA_DANG_KY'],
    message: 'The event stands in a book already. Ask for a copy of the extract instead.',
    messageVi: 'Sự kiện này đã được đăng ký hộ tịch. Hãy đề nghị cấp bản sao trích lục.',
    retryable: false,
    source: 'this project: an event is registered once (Law 60/2014/QH13, article 5); the code on the wire is assumed',
    confidence: 'assumed',
  },
  CIVIL_STATUS_SUPPLEMENT_REQUIRED: {
    // The classes of the contract that say no more than "something is to be done".
    wire: ['trangThai 2', 'CHO_CAP', 'DA_CAP', 'DE_NGHI_HUY', 'GAN_THU_CONG'],
    message: 'The registering office asks for more. Supplement the dossier and send it again with the same code.',
    messageVi: 'Cơ quan đăng ký yêu cầu bổ sung. Hãy bổ sung rồi gửi lại với cùng mã hồ sơ.',
    retryable: false,
    ...states,
  },
  CIVIL_STATUS_REFUSED: {
    wire: ['trangThai 6'],
    message: 'The registering office refuses the dossier for good.',
    messageVi: 'Cơ quan đăng ký từ chối hồ sơ.',
    retryable: false,
    ...states,
  },
  CIVIL_STATUS_UNKNOWN_PROVINCE: {
    wire: ['108'],
    message: 'The civil-status system does not know the province.',
    messageVi: 'Hệ thống hộ tịch không có mã tỉnh này.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_NOT_REGISTERED_YET: {
    wire: ['200'],
    message: 'The dossier is not registered yet, so there is no entry. Ask again later.',
    messageVi: 'Hồ sơ chưa hoàn thành đăng ký nên chưa có kết quả. Hãy hỏi lại sau.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_NOT_FOUND: {
    wire: ['201'],
    message: 'The civil-status system has no such dossier or entry. Check its number.',
    messageVi: 'Hồ sơ không tồn tại trên hệ thống hộ tịch. Hãy xem lại số hồ sơ.',
    retryable: false,
    ...provincialSpec,
  },
  CIVIL_STATUS_UNKNOWN_CATALOGUE: {
    wire: ['302'],
    message: 'The civil-status system has no such catalogue.',
    messageVi: 'Hệ thống hộ tịch không có loại danh mục này.',
    retryable: false,
    ...provincialSpec,
  },
}

/** The refusal a wire code stands for. */
export function refusalOf(wireCode: string): CivilStatusErrorCode | undefined {
  return refusalCode(civilStatusErrors, wireCode)
}

/**
 * Tells whether an error is a refusal of the civil-status system; its `code` is then a closed union.
 *
 * @example
 * if (isCivilStatusError(error) && error.code === 'CIVIL_STATUS_UNKNOWN_AGENCY') askForTheUnit()
 */
export function isCivilStatusError(error: unknown): error is RemoteError<CivilStatusErrorCode> {
  return isRemoteErrorOf(civilStatusErrors, error)
}

/** The one text that decides: a repeated push is told by nothing else (observed in public client code). */
export const alreadyReceivedText = 'đã được tiếp nhận'
