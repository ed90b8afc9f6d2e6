import { isRemoteErrorOf, refusalCode, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of a residence procedure before it becomes a dossier, or of a question about one. */
export type ProcedureErrorCode =
  | 'PROCEDURE_DATA_REFUSED'
  | 'PROCEDURE_DOSSIER_CONFLICT'
  | 'PROCEDURE_DOSSIER_UNKNOWN'
  | 'PROCEDURE_STATE_CONFLICT'
  | 'PROCEDURE_AGENCY_UNKNOWN'
  | 'PROCEDURE_CITIZEN_UNKNOWN'
  | 'PROCEDURE_CITIZEN_DECEASED'
  | 'PROCEDURE_NOT_REGISTERED'
  | 'PROCEDURE_ALREADY_REGISTERED'
  | 'PROCEDURE_SAME_COMMUNE'
  | 'PROCEDURE_PERIOD_REFUSED'
  | 'PROCEDURE_NO_USABLE_ROW'
  | 'PROCEDURE_ROW_REPEATED'
  | 'PROCEDURE_FAILED'

const noList = {
  source: 'no wire is public; chosen for the mock',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const procedureErrors: Readonly<Record<ProcedureErrorCode, RefusalRow>> = {
  PROCEDURE_DATA_REFUSED: {
    wire: ['01'],
    message: 'The residence system refuses fields of the declaration.',
    messageVi: 'Hệ thống cư trú không chấp nhận một số thông tin trong tờ khai.',
    ...noList,
  },
  PROCEDURE_DOSSIER_CONFLICT: {
    wire: ['02'],
    message: 'Another dossier was handed in under this code. Give a new dossier a code of its own.',
    messageVi: 'Mã hồ sơ này đã dùng cho một hồ sơ có nội dung khác. Hãy cấp mã mới cho hồ sơ mới.',
    ...noList,
  },
  PROCEDURE_DOSSIER_UNKNOWN: {
    wire: ['03'],
    message: 'The residence system does not have this dossier.',
    messageVi: 'Hệ thống cư trú chưa có hồ sơ này.',
    ...noList,
  },
  PROCEDURE_STATE_CONFLICT: {
    wire: ['04'],
    message: 'This is not possible in the state of the dossier. Look at its status first.',
    messageVi: 'Hồ sơ đang ở trạng thái không cho phép thực hiện việc này. Hãy xem lại trạng thái hồ sơ.',
    ...noList,
  },
  PROCEDURE_AGENCY_UNKNOWN: {
    wire: ['05'],
    message: 'The receiving agency is not a commune in force.',
    messageVi: 'Cơ quan tiếp nhận không có trong danh mục xã, phường, đặc khu đang có hiệu lực.',
    ...noList,
  },
  PROCEDURE_CITIZEN_UNKNOWN: {
    wire: ['11'],
    message: 'Number, name and birth date do not belong to one citizen of the population database.',
    messageVi: 'Số định danh, họ tên và ngày sinh không khớp với một công dân trong Cơ sở dữ liệu quốc gia về dân cư.',
    ...noList,
  },
  PROCEDURE_CITIZEN_DECEASED: {
    wire: ['12'],
    message: 'The citizen is recorded as deceased in the population database.',
    messageVi: 'Công dân đã được ghi nhận là đã chết trong Cơ sở dữ liệu quốc gia về dân cư.',
    ...noList,
  },
  PROCEDURE_NOT_REGISTERED: {
    wire: ['13'],
    message: 'There is no such registration to remove. In a joint procedure this counts as done.',
    messageVi: 'Không có đăng ký cư trú loại này để xóa. Trong thủ tục liên thông, coi như đã hoàn thành.',
    ...noList,
  },
  PROCEDURE_ALREADY_REGISTERED: {
    wire: ['14'],
    message: 'The citizen is registered at this place already.',
    messageVi: 'Công dân đã đăng ký cư trú tại chỗ ở này.',
    ...noList,
  },
  PROCEDURE_SAME_COMMUNE: {
    wire: ['15'],
    message: 'Temporary residence is registered outside the commune of the permanent one only.',
    messageVi: 'Chỉ đăng ký tạm trú ngoài phạm vi đơn vị hành chính cấp xã nơi đã đăng ký thường trú.',
    ...noList,
  },
  PROCEDURE_PERIOD_REFUSED: {
    wire: ['16'],
    message: 'The period ends before it begins, or is longer than two years.',
    messageVi: 'Thời hạn kết thúc trước khi bắt đầu hoặc dài quá hai năm.',
    ...noList,
  },
  PROCEDURE_NO_USABLE_ROW: {
    wire: ['17'],
    message: 'No row of the list can be received.',
    messageVi: 'Không có dòng nào trong danh sách có thể tiếp nhận.',
    ...noList,
  },
  PROCEDURE_ROW_REPEATED: {
    wire: ['18'],
    message: 'The same person stands in the list before.',
    messageVi: 'Người này đã có ở dòng trước trong danh sách.',
    ...noList,
  },
  PROCEDURE_FAILED: {
    wire: ['99'],
    message: 'The residence system failed. Send the same dossier again: it is not registered twice.',
    messageVi: 'Hệ thống cư trú gặp lỗi. Hãy gửi lại đúng hồ sơ này: hồ sơ sẽ không bị đăng ký hai lần.',
    ...noList,
    retryable: true,
    outcome: 'unknown',
  },
}

/** The refusal a wire code stands for. */
export function procedureErrorOf(wireCode: string): ProcedureErrorCode | undefined {
  return refusalCode(procedureErrors, wireCode)
}

/**
 * Tells whether an error is a refusal of the residence procedures; its `code` is then a closed union.
 *
 * @example
 * if (isProcedureError(error) && error.code === 'PROCEDURE_NOT_REGISTERED') closeBranch()
 */
export function isProcedureError(error: unknown): error is RemoteError<ProcedureErrorCode> {
  return isRemoteErrorOf(procedureErrors, error)
}
