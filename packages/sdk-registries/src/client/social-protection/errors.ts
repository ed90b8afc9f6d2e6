import { isRemoteErrorOf, type DecodeContext, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the social-protection database: only `0` for done is known. */
export type SocialProtectionErrorCode = 'SOCIAL_PROTECTION_REFUSED'

/** One row per refusal; the documentation is generated from it. */
export const socialProtectionErrors: Readonly<Record<SocialProtectionErrorCode, RefusalRow>> = {
  SOCIAL_PROTECTION_REFUSED: {
    wire: ['1'],
    message: 'The social-protection database refuses. Any code but `0` is read so; `wireCode` is the one it gave.',
    messageVi: 'CSDL bảo trợ xã hội từ chối yêu cầu.',
    source: 'public client code of one provincial product: `error_code` `0` for done',
    confidence: 'observed',
    retryable: false,
  },
}

/** Ends a call that was not done. */
export function refuseUnlessTaken(code: string | number, context: DecodeContext<SocialProtectionErrorCode>): void {
  if (String(code) !== '0') context.refuse({ code: 'SOCIAL_PROTECTION_REFUSED', wireCode: String(code) })
}

/**
 * Tells whether an error is a refusal of the social-protection database.
 *
 * @example if (isSocialProtectionError(error)) log.warn(error.wireCode)
 */
export function isSocialProtectionError(error: unknown): error is RemoteError<SocialProtectionErrorCode> {
  return isRemoteErrorOf(socialProtectionErrors, error)
}
