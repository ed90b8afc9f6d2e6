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
   * Takes a place and says how many milliseconds it is away. Who is refused takes none: otherwise callers who give up would
   * keep those who come later waiting.
   *
   * @param leftMs - How long the caller waits at most.
   * @throws {@link TransportError} `QUOTA_EXCEEDED` when the officer has used up the day or the turn would come too late;
   * nothing was sent.
   */
  take(officer: string | undefined, leftMs: number, label: ExchangeLabel): number {
    const { perSecond, perDayPerOfficer } = this.#options
    const nowMs = this.#clock.now()
    const freeMs = perSecond === undefined ? nowMs : Math.max(nowMs, this.#nextFreeMs)
    const used = perDayPerOfficer === undefined ? 0 : this.#usedToday(officer ?? '', nowMs)
    const waitMs = freeMs - nowMs
    if ((waitMs > 0 && waitMs >= leftMs) || (perDayPerOfficer !== undefined && used >= perDayPerOfficer)) {
      throw new TransportError('QUOTA_EXCEEDED', label)
    }
    if (perSecond !== undefined) this.#nextFreeMs = freeMs + 1000 / perSecond
    if (perDayPerOfficer !== undefined) this.#today.set(officer ?? '', used + 1)
    return waitMs
  }

  #usedToday(officer: string, nowMs: number): number {
    const day = instantOf(nowMs).slice(0, 10)
    if (day !== this.#day) [this.#day, this.#today] = [day, new Map()]
    return this.#today.get(officer) ?? 0
  }
}
