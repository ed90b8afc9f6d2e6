interface EngineFault {
  readonly message: string
  readonly messageVi: string
}

/** One row per code. Sentences name rules and codes, never a key, an input or a value. */
export const engineErrors = {
  STORE_LOCKED: {
    message:
      'The folder of the store is in use by another process. Stop that one, or use PostgreSQL for several processes.',
    messageVi:
      'Thư mục dữ liệu đang được một tiến trình khác sử dụng. Hãy dừng tiến trình đó, hoặc dùng PostgreSQL khi cần chạy nhiều tiến trình.',
  },
  STORE_LOCKED_ELSEWHERE: {
    message:
      'The folder of the store was opened on another machine or in another container and not closed. If nothing runs there any more, delete the file lienthong.lock in the folder.',
    messageVi:
      'Thư mục dữ liệu đang được mở trên máy hoặc container khác và chưa đóng. Nếu nơi đó không còn chạy nữa, hãy xóa tệp lienthong.lock trong thư mục.',
  },
  STORE_NOT_OPENED: {
    message: 'The store could not be opened. Check the folder, or the address and the rights at PostgreSQL.',
    messageVi: 'Không mở được kho dữ liệu. Hãy kiểm tra thư mục, hoặc địa chỉ và quyền truy cập PostgreSQL.',
  },
  STORE_NEWER: {
    message: 'The store was written by a newer version of this package. Update the package.',
    messageVi: 'Kho dữ liệu do phiên bản mới hơn của gói này tạo ra. Hãy nâng cấp gói.',
  },
  STORE_CLOSED: {
    message: 'The store is closed.',
    messageVi: 'Kho dữ liệu đã đóng.',
  },
  STORE_FAILED: {
    message: 'The store refused or lost a statement.',
    messageVi: 'Kho dữ liệu từ chối hoặc mất kết nối khi thực hiện lệnh.',
  },
  DEFINITION_INVALID: {
    message: 'The definition of a process breaks a rule.',
    messageVi: 'Định nghĩa quy trình chưa hợp lệ.',
  },
  OPTION_INVALID: {
    message: 'An option is out of range.',
    messageVi: 'Tùy chọn nằm ngoài phạm vi cho phép.',
  },
  KIND_UNKNOWN: {
    message: 'This engine was created without that kind of process, or without that version of it.',
    messageVi: 'Bộ máy này chưa được khai báo loại quy trình hoặc phiên bản quy trình đó.',
  },
  KEY_INVALID: {
    message: 'A process key is 1 to 200 printable characters and is not a personal number.',
    messageVi: 'Mã quy trình gồm 1 đến 200 ký tự in được và không phải là số định danh cá nhân.',
  },
  KEY_TAKEN: {
    message: 'Another kind of process already has this key.',
    messageVi: 'Mã này đã được một loại quy trình khác sử dụng.',
  },
  DATA_INVALID: {
    message: 'Inputs and the data of signals must be JSON, at most 1 MB and 100 levels.',
    messageVi: 'Dữ liệu đầu vào và dữ liệu tín hiệu phải là JSON, tối đa 1 MB và 100 tầng.',
  },
  FILE_INVALID: {
    message: 'The file cannot be read, or its first line names a column that is not known, or not `code`.',
    messageVi: 'Không đọc được tệp, hoặc dòng đầu có tên cột không được hỗ trợ, hoặc thiếu cột `code`.',
  },
  PROCESS_NOT_FOUND: {
    message: 'There is no process with this key.',
    messageVi: 'Không có quy trình nào mang mã này.',
  },
  BRANCH_NOT_FOUND: {
    message: 'The process has no branch with this name.',
    messageVi: 'Quy trình không có nhánh mang tên này.',
  },
  BRANCH_NOT_FAILED: {
    message: 'Only a failed branch can be run again.',
    messageVi: 'Chỉ có thể chạy lại nhánh đang ở trạng thái lỗi.',
  },
  SIGNAL_NOT_ACCEPTED: {
    message: 'No branch of this process takes signals of this type.',
    messageVi: 'Không có nhánh nào của quy trình tiếp nhận loại tín hiệu này.',
  },
  PAGE_INVALID: {
    message: 'The page does not exist: `after` was not given by list().',
    messageVi: 'Trang không tồn tại: giá trị `after` không do list() trả về.',
  },
} as const satisfies Record<string, EngineFault>

/** Why the engine or its store refused a call. */
export type EngineErrorCode = keyof typeof engineErrors

/**
 * The engine or its store refused a call. What goes wrong in a step is not thrown: it is written to the branch.
 *
 * Holds no personal data: safe to log and to show.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly code: EngineErrorCode
  readonly messageVi: string
  /** The rule that was broken, as `branch-name`, where one code stands for several rules. */
  readonly rule?: string
  /** SQLSTATE or the code of the network stack, as `57P01` or `ECONNREFUSED`, when a store gave one. */
  readonly reason?: string

  constructor(code: EngineErrorCode, details: { readonly rule?: string; readonly reason?: string | undefined } = {}) {
    const { message, messageVi } = engineErrors[code]
    const at = [details.rule, details.reason].filter((word) => word !== undefined).join(', ')
    super(at === '' ? message : `${message} (${at})`)
    this.code = code
    this.messageVi = at === '' ? messageVi : `${messageVi} (${at})`
    if (details.rule !== undefined) this.rule = details.rule
    if (details.reason !== undefined) this.reason = details.reason
  }
}
