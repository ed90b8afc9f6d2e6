import {
  isRemoteErrorOf,
  refusalCode,
  type DecodeContext,
  type RefusalRow,
  type RemoteError,
} from '@lienthong/sdk-core'

/** Every refusal of the social-insurance register. */
export type InsuranceRegisterErrorCode =
  'INSURANCE_REGISTER_SEVERAL_FOUND' | 'INSURANCE_REGISTER_REQUEST_INVALID' | 'INSURANCE_REGISTER_FAILED'

const assumed = {
  source: 'a province documents the field `errorCode` of one service and no values; chosen by this project',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const insuranceRegisterErrors: Readonly<Record<InsuranceRegisterErrorCode, RefusalRow>> = {
  INSURANCE_REGISTER_SEVERAL_FOUND: {
    wire: ['02'],
    message: 'Several people fit what was asked. Give the commune, the book number or the card number too.',
    messageVi: 'Có nhiều người khớp với tiêu chí tra cứu. Hãy bổ sung mã xã, số sổ BHXH hoặc mã thẻ BHYT.',
    ...assumed,
  },
  INSURANCE_REGISTER_REQUEST_INVALID: {
    wire: ['03'],
    message: 'The register calls a field of the question missing or badly formed.',
    messageVi: 'Tiêu chí tra cứu bị thiếu hoặc sai định dạng.',
    ...assumed,
  },
  INSURANCE_REGISTER_FAILED: {
    wire: ['99'],
    message: 'The register failed while it looked somebody up. Ask again later.',
    messageVi: 'Hệ thống của cơ quan BHXH gặp lỗi khi tra cứu. Hãy tra cứu lại sau.',
    ...assumed,
    retryable: true,
  },
}

const answered: readonly string[] = ['', '00']
const nobody = '01'

/** Tells whether an answer found somebody; ends the call with the refusal that its code stands for. */
export function isFound(
  errorCode: string | null | undefined,
  context: DecodeContext<InsuranceRegisterErrorCode>,
): boolean {
  const wireCode = errorCode ?? ''
  if (answered.includes(wireCode)) return true
  if (wireCode === nobody) return false
  const code = refusalCode(insuranceRegisterErrors, wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}

/**
 * Tells whether an error is a refusal of the social-insurance register; its `code` is then a closed union.
 *
 * @example
 * if (isInsuranceRegisterError(error) && error.code === 'INSURANCE_REGISTER_SEVERAL_FOUND') askForCommune()
 */
export function isInsuranceRegisterError(error: unknown): error is RemoteError<InsuranceRegisterErrorCode> {
  return isRemoteErrorOf(insuranceRegisterErrors, error)
}
