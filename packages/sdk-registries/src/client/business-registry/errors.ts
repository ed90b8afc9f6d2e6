import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the business registry: the wire has one code for all, and a text. */
export type BusinessRegistryErrorCode = 'BUSINESS_REGISTRY_REFUSED'

/** One row per refusal; the documentation is generated from it. */
export const businessRegistryErrors: Readonly<Record<BusinessRegistryErrorCode, RefusalRow>> = {
  BUSINESS_REGISTRY_REFUSED: {
    wire: ['0'],
    message:
      'The business registry refuses, or has nothing of this code. It gives a text only, which is in the response.',
    messageVi: 'CSDL đăng ký doanh nghiệp từ chối yêu cầu hoặc không có dữ liệu theo mã này.',
    source: 'API document of the platform of Quảng Bình province: `Status` 1 or 0',
    confidence: 'documented',
    retryable: false,
  },
}

/**
 * Tells whether an error is a refusal of the business registry.
 *
 * @example if (isBusinessRegistryError(error)) askForThePaper()
 */
export function isBusinessRegistryError(error: unknown): error is RemoteError<BusinessRegistryErrorCode> {
  return isRemoteErrorOf(businessRegistryErrors, error)
}
