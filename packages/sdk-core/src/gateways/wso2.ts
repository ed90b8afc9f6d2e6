import { zIssueTokenAnswerTolerant, zNgspFaultTolerant } from '../contract/index.ts'
import { refusalCode } from '../errors/index.ts'
import { joinUrl } from './credentials.ts'
import { GatewayRefused } from './gateway-refused.ts'
import {
  gatewayErrors,
  type GatewayContext,
  type GatewayErrorCode,
  type GatewayRefusal,
  type WireAnswer,
} from './gateway.ts'
import type { Proof } from './renewable.ts'
import { signInRefusal } from './sign-in-refusal.ts'

/** Fetches a token of a WSO2 platform, national or provincial; they differ in the header that proves who asks. */
export async function issueToken(
  baseUrl: string,
  proofOfCaller: Readonly<Record<string, string>>,
  context: GatewayContext,
): Promise<Proof> {
  const askedAtMs = context.clock.now()
  const answer = await context.exchange({
    url: joinUrl(baseUrl, 'token'),
    method: 'POST',
    headers: {
      ...proofOfCaller,
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const token = zIssueTokenAnswerTolerant.safeParse(answer.json)
  if (answer.status !== 200 || !token.success || !isHeaderText(token.data.access_token)) throw noToken(answer)
  return { value: token.data.access_token, expiresAtMs: askedAtMs + token.data.expires_in * 1000 }
}

/** A WSO2 fault body, or a bare 401. */
export function readFault(answer: WireAnswer): GatewayRefusal | undefined {
  const bare401 = { code: 'GATEWAY_SESSION_OVER', wireCode: '401', renew: true } as const
  return knownFault(answer) ?? (answer.status === 401 ? bare401 : undefined)
}

/** Printable ASCII without spaces: anything else could not be sent back in a header. */
function isHeaderText(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}

function noToken(answer: WireAnswer): GatewayRefused {
  const fault = knownFault(answer)
  return fault === undefined || fault.renew ? signInRefusal(answer) : new GatewayRefused(fault)
}

/** Codes with which WSO2 refuses a call. Others stand for what happens while signing in, or at another gateway. */
const faultCodes: readonly GatewayErrorCode[] = [
  'GATEWAY_SESSION_OVER',
  'GATEWAY_FORBIDDEN',
  'GATEWAY_THROTTLED',
  'GATEWAY_UNKNOWN_RESOURCE',
]

/**
 * A fault the table knows. Others are left to the HTTP status: WSO2 also reports in a fault that a service behind it did
 * not answer in time, and such a write may have been carried out.
 */
function knownFault(answer: WireAnswer): GatewayRefusal | undefined {
  const fault = zNgspFaultTolerant.safeParse(answer.json)
  const wireCode = fault.success ? String(fault.data.fault.code) : ''
  const code = refusalCode(gatewayErrors, wireCode)
  if (code === undefined || !faultCodes.includes(code)) return undefined
  return { code, wireCode, renew: code === 'GATEWAY_SESSION_OVER' }
}
