import { instantOf, type Clock, type Instant } from '@lienthong/sdk-core'

/** What a snapshot keeps of the clock. */
export interface ClockState {
  /** Epoch milliseconds the world started at. */
  readonly startMs: number
  /** Milliseconds it was moved on by hand. */
  advancedMs: number
}

/**
 * The time of the world. `frozen` moves only by {@link VirtualClock.advance}, so a procedure of five working days takes
 * milliseconds and a test never waits; `running` moves with real time too, for a person at the keyboard.
 */
export class VirtualClock implements Clock {
  readonly #state: () => ClockState
  readonly #elapsedMs: () => number

  /** @param real - Clock that drives a running world; absent means frozen. */
  constructor(state: () => ClockState, real?: Clock) {
    this.#state = state
    const startedAtMs = real?.now() ?? 0
    this.#elapsedMs = real ? () => real.now() - startedAtMs : () => 0
  }

  now(): number {
    const { startMs, advancedMs } = this.#state()
    return startMs + advancedMs + this.#elapsedMs()
  }

  /** Now, as wall clock of Viet Nam. */
  instant(): Instant {
    return instantOf(this.now())
  }

  /** Moves the world on. Time never goes back: timers have fired. */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('The clock only moves forward: give a number of milliseconds >= 0')
    this.#state().advancedMs += ms
  }
}
