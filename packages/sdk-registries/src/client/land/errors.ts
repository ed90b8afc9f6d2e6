import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the land system: which codes it has is not public. */
export type LandErrorCode = 'LAND_REFUSED'

/** One row per refusal; the documentation is generated from it. */
export const landErrors: Readonly<Record<LandErrorCode, RefusalRow>> = {
  LAND_REFUSED: {
    wire: ['success=false'],
    message: 'The land system refuses the dossier. `wireCode` is the code it gives, whose list is not public.',
    messageVi: 'Hệ thống thông tin đất đai từ chối hồ sơ.',
    source: 'public client code of one provincial product: `status.success`',
    confidence: 'observed',
    retryable: false,
  },
}

/**
 * Tells whether an error is a refusal of the land system.
 *
 * @example if (isLandError(error)) showToOfficer(error.wireCode)
 */
export function isLandError(error: unknown): error is RemoteError<LandErrorCode> {
  return isRemoteErrorOf(landErrors, error)
}
