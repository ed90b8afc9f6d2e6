import { GatewayRefused } from './gateway-refused.ts'
import type { GatewayErrorCode, WireAnswer } from './gateway.ts'

/** Why no token or session was given, by HTTP status: an overloaded gateway is not a wrong password. */
export function signInRefusal({ status }: WireAnswer): GatewayRefused {
  return new GatewayRefused({ code: codeOf(status), wireCode: String(status), renew: false })
}

function codeOf(status: number): GatewayErrorCode {
  if (status === 429 || status === 503) return 'GATEWAY_THROTTLED'
  if (status === 404) return 'GATEWAY_UNKNOWN_RESOURCE'
  if (status >= 400 && status < 500) return 'GATEWAY_CREDENTIALS_REFUSED'
  // Also an answer 200 without a token in it: a login page, or a proxy that says sorry in HTML.
  return 'GATEWAY_FAILED'
}
