import { ContractError, remoteError, TransportError } from '../errors/index.ts'
import {
  gatewayErrors,
  GatewayRefused,
  type Gateway,
  type GatewayCall,
  type GatewayContext,
  type GatewayRequest,
  type WireAnswer,
} from '../gateways/index.ts'
import type { Clock } from '../values/clock.ts'
import type { ExchangeLabel } from './exchange.ts'
import { requireTime, withinLimit, type TimeLimit } from './time-limit.ts'

/** A token is fetched for every caller who waits: no single one's patience may end it. */
const signInLimit: TimeLimit = { timeoutMs: 30_000 }

/** What one call needs on its way. */
export interface Way {
  readonly label: ExchangeLabel
  readonly clock: Clock
  /** What is left for the next step, asked before each. */
  limit(): TimeLimit
  send(request: GatewayRequest, as: ExchangeLabel, limit: TimeLimit): Promise<WireAnswer>
}

/** Signs in and sends; when the gateway says that the token or session is over, once more with a new one. */
export async function sendThrough(
  gateway: Gateway,
  call: GatewayCall,
  { label, clock, limit, send }: Way,
): Promise<WireAnswer> {
  const context: GatewayContext = {
    clock,
    exchange: (own) => send(own, { ...label, system: gateway.name }, signInLimit),
  }
  for (let attempt = 1; ; attempt += 1) {
    const prepared = prepare(gateway, call, context, limit(), label)
    const request = isLater(prepared) ? await prepared : prepared
    const answer = await send(request, label, limit())
    const refusal = gateway.refusal(answer)
    if (refusal === undefined) return answer
    // Only a token that was refused is given up: a throttled caller who asks for a new one is throttled more.
    if (refusal.renew) gateway.renew(request.proof)
    if (!refusal.renew || attempt > 1) throw remoteError(gatewayErrors, refusal, label)
  }
}

/** The request as the gateway makes it: mostly at once, later when a token has to be fetched. */
function prepare(
  gateway: Gateway,
  call: GatewayCall,
  context: GatewayContext,
  left: TimeLimit,
  label: ExchangeLabel,
): GatewayRequest | Promise<GatewayRequest> {
  try {
    requireTime(left, label)
    const prepared = gateway.prepare(call, context)
    if (!isLater(prepared)) return prepared
    // A time limit costs a timer: only for what has to be waited for.
    return withinLimit(left, label, async () => prepared).catch((error: unknown) => notSent(error, label))
  } catch (error) {
    return notSent(error, label)
  }
}

/** A gateway of one's own may give the promise of another realm or library. */
function isLater(prepared: GatewayRequest | Promise<GatewayRequest>): prepared is Promise<GatewayRequest> {
  return 'then' in prepared
}

/** Whatever goes wrong while a token is fetched, the call itself was not sent. */
function notSent(error: unknown, label: ExchangeLabel): never {
  const details = { ...label, outcome: 'not-sent' } as const
  if (error instanceof GatewayRefused) throw remoteError(gatewayErrors, error.refusal, details)
  if (error instanceof ContractError) throw new ContractError(error.code, details)
  if (!(error instanceof TransportError)) throw error
  throw new TransportError(error.code, { ...details, status: error.status, cause: error })
}
