import { isRemoteErrorOf, refusalCode, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the health-insurance card gateway. */
export type InsuranceErrorCode =
  | 'INSURANCE_CARD_EXPIRED'
  | 'INSURANCE_CARD_NOT_FOUND'
  | 'INSURANCE_CARD_NUMBER_INVALID'
  | 'INSURANCE_CARD_REVOKED'
  | 'INSURANCE_CARD_ENDED'
  | 'INSURANCE_CARD_NOT_PRESENTED'
  | 'INSURANCE_OFFICER_NOT_REGISTERED'
  | 'INSURANCE_OFFICER_NAME_MISMATCH'
  | 'INSURANCE_NAME_MISMATCH'
  | 'INSURANCE_BIRTH_DATE_MISMATCH'
  | 'INSURANCE_SEX_MISMATCH'
  | 'INSURANCE_FACILITY_MISMATCH'
  | 'INSURANCE_REQUEST_INVALID'
  | 'INSURANCE_SERVER_ERROR'

const appendix = { source: 'appendix to CV 1923/BHXH-CNTT (2024)', confidence: 'documented', retryable: false } as const

/** One row per refusal; the documentation is generated from it. */
export const insuranceErrors: Readonly<Record<InsuranceErrorCode, RefusalRow>> = {
  INSURANCE_CARD_EXPIRED: {
    wire: ['010'],
    message: 'The card has expired.',
    messageVi: 'Thẻ đã hết giá trị sử dụng.',
    ...appendix,
  },
  INSURANCE_CARD_NOT_FOUND: {
    wire: ['050'],
    message: 'No card is known for this number.',
    messageVi: 'Không có thông tin thẻ.',
    ...appendix,
  },
  INSURANCE_CARD_NUMBER_INVALID: {
    wire: ['051', '052', '053'],
    message: 'The card number is wrong: its form, its province or its benefit digit.',
    messageVi: 'Mã thẻ không đúng (cấu trúc, mã tỉnh hoặc mã quyền lợi).',
    ...appendix,
  },
  INSURANCE_CARD_REVOKED: {
    wire: ['110', '123'],
    message: 'The card was withdrawn.',
    messageVi: 'Thẻ đã bị thu hồi.',
    ...appendix,
  },
  INSURANCE_CARD_ENDED: {
    wire: ['120', '121', '122', '124'],
    message: 'The holder was reported as leaving the insurance or moved away.',
    messageVi: 'Thẻ đã báo giảm, chuyển đi hoặc ngừng tham gia.',
    ...appendix,
  },
  INSURANCE_CARD_NOT_PRESENTED: {
    wire: ['130'],
    message: 'A child came without its card.',
    messageVi: 'Trẻ em không xuất trình thẻ.',
    ...appendix,
  },
  INSURANCE_OFFICER_NOT_REGISTERED: {
    wire: ['054'],
    message: 'The officer who asks is not on the list of the facility.',
    messageVi: 'Số CCCD của cán bộ tra cứu không có trong danh sách đã đăng ký.',
    ...appendix,
  },
  INSURANCE_OFFICER_NAME_MISMATCH: {
    wire: ['055'],
    message: 'The name of the officer does not belong to the number given for the officer.',
    messageVi: 'Họ tên cán bộ tra cứu không khớp với số CCCD.',
    ...appendix,
  },
  INSURANCE_NAME_MISMATCH: {
    wire: ['060', '061'],
    message: 'The name is not the one on the card.',
    messageVi: 'Họ tên không khớp với thông tin thẻ.',
    ...appendix,
  },
  INSURANCE_BIRTH_DATE_MISMATCH: {
    wire: ['070'],
    message: 'The birth date is not the one on the card.',
    messageVi: 'Ngày sinh không khớp với thông tin thẻ.',
    ...appendix,
  },
  INSURANCE_SEX_MISMATCH: {
    wire: ['080'],
    message: 'The sex is not the one on the card.',
    messageVi: 'Giới tính không khớp với thông tin thẻ.',
    ...appendix,
  },
  INSURANCE_FACILITY_MISMATCH: {
    wire: ['090'],
    message: 'The facility of first registration is not the one on the card.',
    messageVi: 'Nơi đăng ký khám chữa bệnh ban đầu không khớp.',
    ...appendix,
  },
  INSURANCE_REQUEST_INVALID: {
    wire: ['205'],
    message: 'The gateway calls a parameter badly formed.',
    messageVi: 'Sai định dạng tham số.',
    ...appendix,
  },
  INSURANCE_SERVER_ERROR: {
    wire: ['100', '101', '500'],
    message: 'The gateway failed while it looked the card up. Ask again later.',
    messageVi: 'Cổng giám định BHYT gặp lỗi khi tra cứu. Hãy tra cứu lại sau.',
    ...appendix,
    retryable: true,
  },
}

/** The refusal a wire code stands for. */
export function refusalOf(wireCode: string): InsuranceErrorCode | undefined {
  return refusalCode(insuranceErrors, wireCode)
}

/**
 * Tells whether an error is a refusal of the card gateway; its `code` is then a closed union.
 *
 * @example
 * if (isInsuranceError(error) && error.code === 'INSURANCE_CARD_EXPIRED') askForAnotherCard()
 */
export function isInsuranceError(error: unknown): error is RemoteError<InsuranceErrorCode> {
  return isRemoteErrorOf(insuranceErrors, error)
}
