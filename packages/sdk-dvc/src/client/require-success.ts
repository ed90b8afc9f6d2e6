import type { DecodeContext } from '@lienthong/sdk-core'
import { readErrorCode, type PortalErrorCode } from './errors.ts'

/** Ends the call unless the envelope says success. The text beside the code is never looked at. */
export function requireSuccess(errorCode: string | number, context: DecodeContext<PortalErrorCode>): void {
  const refused = readErrorCode(errorCode)
  if (refused === undefined) return
  const { code, wireCode } = refused
  if (code === undefined) context.refuseUnknown(wireCode)
  context.refuse({ code, wireCode })
}
