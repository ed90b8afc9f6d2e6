import type { CircuitBreakerPolicy } from 'cockatiel'
import { TransportError } from '../../errors/index.ts'
import type { Gateway, WireAnswer } from '../../gateways/index.ts'
import type { ExchangeLabel } from '../exchange.ts'

/** When a host that keeps failing is left alone. */
export interface BreakerOptions {
  /** Failures in a row that open the breaker. Default 5. */
  readonly failures?: number
  /** Milliseconds the host is left alone; then one call tries whether it is back. Default 15_000. */
  readonly pauseMs?: number
}

/** Errors that say something of the host. A refusal, a bad request or an abort of ours do not. */
const hostFailures: ReadonlySet<string> = new Set(['CONNECTION_REFUSED', 'CONNECTION_LOST', 'TIMEOUT'])

type Cockatiel = typeof import('cockatiel')

let loaded: Cockatiel | undefined

/** Its two dozen modules are loaded at the first call: importing the core must stay cheap. */
async function load(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a library, not a room of the house
  loaded = await import('cockatiel')
}

/** All clients behind one gateway share what is known of its hosts. */
const breakersOf = new WeakMap<Gateway, Map<string, CircuitBreakerPolicy>>()

/**
 * Runs an exchange unless its host has failed too often in a row.
 *
 * @throws {@link TransportError} `CIRCUIT_OPEN` without sending anything.
 */
export function guardHost(
  gateway: Gateway,
  url: string,
  label: ExchangeLabel,
  options: BreakerOptions,
  work: () => Promise<WireAnswer>,
): Promise<WireAnswer> {
  if (loaded === undefined) return load().then(() => guardHost(gateway, url, label, options, work))
  const { isBrokenCircuitError } = loaded
  const breaker = breakerFor(loaded, gateway, hostOf(url), options)
  return breaker.execute(work).catch((error: unknown) => {
    throw isBrokenCircuitError(error) ? new TransportError('CIRCUIT_OPEN', label) : error
  })
}

function breakerFor(
  { circuitBreaker, ConsecutiveBreaker, handleWhen }: Cockatiel,
  gateway: Gateway,
  host: string,
  { failures = 5, pauseMs = 15_000 }: BreakerOptions,
): CircuitBreakerPolicy {
  let breakers = breakersOf.get(gateway)
  if (breakers === undefined) breakersOf.set(gateway, (breakers = new Map()))
  let breaker = breakers.get(host)
  if (breaker === undefined) {
    const counts = handleWhen((error) => error instanceof TransportError && hostFailures.has(error.code)).orWhenResult(
      (answer) => (answer as WireAnswer).status >= 500,
    )
    breaker = circuitBreaker(counts, { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) })
    breakers.set(host, breaker)
  }
  return breaker
}

/** Parsing every address anew would be a good part of what the breaker costs; a gateway's are all made from one `baseUrl`. */
function hostOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? ''
}
