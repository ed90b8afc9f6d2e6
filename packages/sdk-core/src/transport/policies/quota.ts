import { TransportError } from '../../errors/index.ts'
import type { Clock } from '../../values/clock.ts'
import { instantOf } from '../../values/instant.ts'
import type { ExchangeLabel } from '../exchange.ts'

/** How much a client asks at most, before the other side has to say so. */
export interface QuotaOptions {
  /** Requests a second: further ones wait their turn. */
  readonly perSecond?: number
  /** Requests a day (in Viet Nam) for one officer: further ones are refused. The officer comes with each call. */
  readonly perDayPerOfficer?: number
}

/** Counts what one client sends. */
export class Quota {
  readonly #options: QuotaOptions
  readonly #clock: Clock
  #nextFreeMs = 0
  #day = ''
  #today = new Map<string, number>()

  constructor(options: QuotaOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
  }

  /**
   * Takes a place and says how many milliseconds it is away.
   *
   * @throws {@link TransportError} `QUOTA_EXCEEDED` when the officer has used up the day; nothing was sent.
   */
  take(officer: string | undefined, label: ExchangeLabel): number {
    this.#countDay(officer ?? '', label)
    const { perSecond } = this.#options
    if (perSecond === undefined) return 0
    const nowMs = this.#clock.now()
    const freeMs = Math.max(nowMs, this.#nextFreeMs)
    this.#nextFreeMs = freeMs + 1000 / perSecond
    return freeMs - nowMs
  }

  #countDay(officer: string, label: ExchangeLabel): void {
    const { perDayPerOfficer } = this.#options
    if (perDayPerOfficer === undefined) return
    const day = instantOf(this.#clock.now()).slice(0, 10)
    if (day !== this.#day) [this.#day, this.#today] = [day, new Map()]
    const used = this.#today.get(officer) ?? 0
    if (used >= perDayPerOfficer) throw new TransportError('QUOTA_EXCEEDED', label)
    this.#today.set(officer, used + 1)
  }
}
