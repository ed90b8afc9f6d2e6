import { LienThongError, type FieldProblem } from '@lienthong/sdk-core'

/** One row per code. Sentences name rules and days, never a value of a form. */
export const serviceErrors = {
  SERVICE_UNKNOWN: {
    message: 'There is no service of this name. Use the English or the Vietnamese slug of listServices().',
    messageVi:
      'Không có dịch vụ mang tên này. Hãy dùng tên ngắn (slug) tiếng Anh hoặc tiếng Việt trong listServices().',
  },
  SERVICE_DAY_INVALID: {
    message: 'The day of the dossier must be an existing day, YYYY-MM-DD.',
    messageVi: 'Ngày của hồ sơ phải là ngày có thật, dạng YYYY-MM-DD.',
  },
  SERVICE_DAY_BEFORE_FIRST_VERSION: {
    message: 'The service has no version for a day that early.',
    messageVi: 'Dịch vụ chưa có phiên bản áp dụng cho ngày này.',
  },
  SERVICE_DAY_IN_FUTURE: {
    message: 'The day lies in the future: what will be in force then is not known.',
    messageVi: 'Ngày này ở tương lai: chưa biết quy định nào sẽ có hiệu lực.',
  },
  SERVICE_RUN_BY_OWNER: {
    message: 'The owner of this service takes dossiers in on its own portal. Follow the dossier with followDossier().',
    messageVi:
      'Dịch vụ do cơ quan chủ quản tiếp nhận trên cổng riêng. Hãy theo dõi hồ sơ bằng followDossier(), không nộp tại đây.',
  },
  SERVICE_CLIENT_MISSING: {
    message: 'A client that the service needs was not given.',
    messageVi: 'Chưa cung cấp client mà dịch vụ này cần.',
  },
  SERVICE_STEP_NOT_POSSIBLE: {
    message: 'The system of this service has no such step.',
    messageVi: 'Hệ thống của dịch vụ này không có bước xử lý đó.',
  },
  SERVICE_FEE_UNKNOWN: {
    message:
      'The fee of this dossier is not known, so nothing can be paid or handed in before it. Give the amount that the office states.',
    messageVi:
      'Chưa xác định được phí, lệ phí của hồ sơ nên chưa thể thanh toán và nộp hồ sơ. Hãy nhập số tiền do cơ quan thu thông báo.',
  },
  SERVICE_ALREADY_PAID: {
    message: 'The fee of this dossier is paid. Nothing more is taken: a second payment has to be given back.',
    messageVi: 'Hồ sơ đã được nộp phí, lệ phí. Không thu thêm; khoản nộp lần thứ hai phải được hoàn trả.',
  },
  SERVICE_PAID_OTHER_AMOUNT: {
    message:
      'The payment at the platform has another amount than the fee. If the office stated the amount, give the same `feeVnd` again; otherwise the payment has to be given back.',
    messageVi:
      'Khoản đã nộp trên nền tảng thanh toán khác với số phí, lệ phí phải nộp. Nếu cơ quan thu đã thông báo số tiền, hãy nhập lại đúng số tiền đó (feeVnd); nếu không, khoản tiền đã nộp phải được hoàn trả.',
  },
  SERVICE_DOSSIER_WITHDRAWN: {
    message:
      'The dossier was withdrawn before it was handed in. A payment that came all the same has to be given back.',
    messageVi: 'Hồ sơ đã được rút trước khi nộp. Nếu đã nộp tiền, khoản tiền đó phải được hoàn trả.',
  },
} as const satisfies Record<string, { readonly message: string; readonly messageVi: string }>

/** Why a call about a service was refused. */
export type ServiceErrorCode = keyof typeof serviceErrors

/** The days of a version, for an error that says which there are. */
export interface VersionDays {
  readonly from: string
  /** Last day. Absent: still in force. */
  readonly until?: string
}

/**
 * A call about a service was refused before anything was sent. A form with faults, or a field of the options, is an `InputError`
 * and no error of this kind; both are of the kind `input`. Holds no personal data.
 */
export class ServiceError extends LienThongError<ServiceErrorCode> {
  override readonly name = 'ServiceError'
  readonly kind = 'input'
  /** No field is at fault; there so that whoever handles the kind `input` need not tell the two apart. */
  readonly fields: readonly FieldProblem[] = []
  /** The versions that exist, where the day was refused. */
  readonly versions?: readonly VersionDays[]
  /** What is missing, as the name of a client. */
  readonly what?: string

  constructor(
    code: ServiceErrorCode,
    details: { readonly versions?: readonly VersionDays[]; readonly what?: string } = {},
  ) {
    const { message, messageVi } = serviceErrors[code]
    const { versions, what } = details
    super({
      code,
      system: 'essential-services',
      operation: 'service',
      message: `${message}${tail(what, versions, ['Versions', 'from', 'until'])}`,
      messageVi: `${messageVi}${tail(what, versions, ['Các phiên bản', 'từ', 'đến hết'])}`,
      retryable: false,
      outcome: 'not-sent',
    })
    if (versions !== undefined) this.versions = versions
    if (what !== undefined) this.what = what
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), versions: this.versions, what: this.what }
  }
}

function tail(
  what: string | undefined,
  versions: readonly VersionDays[] | undefined,
  [title, from, until]: readonly [string, string, string],
): string {
  const days = versions?.map((version) => {
    const end = version.until === undefined ? '' : ` ${until} ${version.until}`
    return `${from} ${version.from}${end}`
  })
  return `${what === undefined ? '' : ` (${what})`}${days === undefined ? '' : ` ${title}: ${days.join('; ')}.`}`
}
