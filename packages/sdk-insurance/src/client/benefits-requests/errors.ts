import {
  isRemoteErrorOf,
  refusalCode,
  type DecodeContext,
  type RefusalRow,
  type RemoteError,
} from '@lienthong/sdk-core'

/** Every refusal of a request for a benefit. */
export type InsuranceBenefitsErrorCode =
  | 'BENEFIT_PERSON_NOT_FOUND'
  | 'CHILD_TOO_OLD'
  | 'DEATH_NOT_RECORDED'
  | 'FUNERAL_GRANT_ONE_PER_DECEASED'
  | 'FUNERAL_GRANT_NO_CLAIM'
  | 'BENEFIT_REQUEST_CODE_USED'
  | 'BENEFIT_REQUEST_NOT_FOUND'
  | 'BENEFIT_REQUEST_INVALID'
  | 'BENEFIT_SERVER_ERROR'

const assumed = {
  source: 'no public wire; the case is known, the code is chosen by this project',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const insuranceBenefitsErrors: Readonly<Record<InsuranceBenefitsErrorCode, RefusalRow>> = {
  BENEFIT_PERSON_NOT_FOUND: {
    wire: ['KHONG_CO_NGUOI'],
    message: 'Nobody of this number and name.',
    messageVi: 'Không tìm thấy người theo số định danh và họ tên đã nhập.',
    ...assumed,
  },
  CHILD_TOO_OLD: {
    wire: ['QUA_TUOI'],
    message: 'The child is too old for a card for children under six.',
    messageVi: 'Trẻ đã quá tuổi được cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.',
    ...assumed,
  },
  DEATH_NOT_RECORDED: {
    wire: ['CHUA_GHI_NHAN_CHET'],
    message: 'No death of this person is recorded. Register the death first.',
    messageVi: 'Chưa có dữ liệu khai tử của người này. Hãy đăng ký khai tử trước.',
    ...assumed,
  },
  FUNERAL_GRANT_ONE_PER_DECEASED: {
    wire: ['MOI_NGUOI_CHET_MOT_KHOAN'],
    message: 'One funeral grant per deceased: it was paid or asked for before, here or by another payer.',
    messageVi:
      'Mỗi người chết chỉ được hưởng một khoản trợ cấp hoặc hỗ trợ mai táng: khoản này đã được chi trả hoặc đã có người đề nghị.',
    ...assumed,
  },
  FUNERAL_GRANT_NO_CLAIM: {
    wire: ['KHONG_THUOC_DOI_TUONG'],
    message:
      'The deceased gives no claim to a funeral grant from Social Security. This branch is closed; it has not failed.',
    messageVi: 'Không thuộc đối tượng hưởng trợ cấp mai táng của bảo hiểm xã hội.',
    ...assumed,
  },
  BENEFIT_REQUEST_CODE_USED: {
    wire: ['HO_SO_DA_DUNG'],
    message: 'The dossier code belongs to another request.',
    messageVi: 'Mã hồ sơ đã được dùng cho yêu cầu khác.',
    ...assumed,
  },
  BENEFIT_REQUEST_NOT_FOUND: {
    wire: ['KHONG_CO_HO_SO'],
    message: 'There is no request of this dossier code.',
    messageVi: 'Không có yêu cầu theo mã hồ sơ này.',
    ...assumed,
  },
  BENEFIT_REQUEST_INVALID: {
    wire: ['DU_LIEU_SAI'],
    message: 'The system calls a field missing or badly formed.',
    messageVi: 'Dữ liệu gửi thiếu hoặc sai định dạng.',
    ...assumed,
  },
  BENEFIT_SERVER_ERROR: {
    wire: ['LOI_HE_THONG'],
    message: 'The system failed. Call again later.',
    messageVi: 'Hệ thống bảo hiểm xã hội gặp lỗi. Hãy gọi lại sau.',
    ...assumed,
    retryable: true,
  },
}

/** Ends the call with what the wire code stands for. */
export function refuse(wireCode: string, context: DecodeContext<InsuranceBenefitsErrorCode>): never {
  const code = refusalCode(insuranceBenefitsErrors, wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}

/**
 * Tells whether an error is a refusal of a request for a benefit; its `code` is then a closed union.
 *
 * @example
 * if (isInsuranceBenefitsError(error) && error.code === 'FUNERAL_GRANT_NO_CLAIM') closeTheBranch()
 */
export function isInsuranceBenefitsError(error: unknown): error is RemoteError<InsuranceBenefitsErrorCode> {
  return isRemoteErrorOf(insuranceBenefitsErrors, error)
}
