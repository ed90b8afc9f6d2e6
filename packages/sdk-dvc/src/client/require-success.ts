import type { DecodeContext } from '@lienthong/sdk-core'
import type { PortalErrorCode } from './errors.ts'
import { classifyPortalResult } from './portal-results.ts'

/** What every answer of the portal begins with. */
interface Envelope {
  readonly error_code: string | number
  readonly message?: string | null | undefined
}

/** Ends the call unless the answer says success. The text beside the code is looked at for a creation only. */
export function requireSuccess(answer: Envelope, context: DecodeContext<PortalErrorCode>, creates = false): void {
  const { error_code: errorCode, message } = answer
  const { wireCode, means } = classifyPortalResult({ errorCode, message, creates })
  if (means === 'success') return
  if (means === undefined) context.refuseUnknown(wireCode)
  context.refuse({ code: means, wireCode })
}
