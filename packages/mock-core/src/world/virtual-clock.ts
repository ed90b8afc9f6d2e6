import { instantOf, type Clock, type Instant } from '@lienthong/sdk-core'

/** What a snapshot keeps of the clock. */
export interface ClockState {
  /** Epoch milliseconds the world started at. */
  readonly startMs: number
  /** Milliseconds it was moved on by hand. */
  advancedMs: number
}

/** Later years have no `YYYY-MM-DD`. */
const lastMs = Date.parse('9999-12-31T23:59:59+07:00')

/**
 * The time of the world. `frozen` moves only by {@link VirtualClock.advance}, so a procedure of five working days takes
 * milliseconds and a test never waits; `running` moves with real time too, for a person at the keyboard.
 */
export class VirtualClock implements Clock {
  readonly #state: () => ClockState
  readonly #real: Clock | undefined
  #realStartMs = 0
  #elapsedMs = 0
  #heldAtMs: number | undefined

  /** @param real - Clock that drives a running world; absent means frozen. */
  constructor(state: () => ClockState, real?: Clock) {
    this.#state = state
    this.#real = real
    this.restart()
  }

  now(): number {
    return this.#heldAtMs ?? this.reached()
  }

  /** How far time has come. In a task it may have moved on since: what leaves the world then leaves it at this moment. */
  reached(): number {
    const { startMs, advancedMs } = this.copy()
    return startMs + advancedMs
  }

  /** Now, as wall clock of Viet Nam. */
  instant(): Instant {
    return instantOf(this.now())
  }

  /** Moves the world on. Time never goes back: timers have fired. */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('The clock only moves forward: give milliseconds >= 0')
    if (this.now() + ms > lastMs) throw new RangeError('The clock ends with the year 9999')
    this.#state().advancedMs += ms
  }

  /** Runs something at the moment it was set for, although time has moved on since. */
  at(ms: number, run: () => void): void {
    const before = this.#heldAtMs
    this.#heldAtMs = ms
    try {
      run()
    } finally {
      this.#heldAtMs = before
    }
  }

  /** The state with the real time that has passed, so that a copy begins where this world stands. */
  copy(): ClockState {
    const { startMs, advancedMs } = this.#state()
    return { startMs, advancedMs: advancedMs + this.#elapsed() }
  }

  /** Counts real time from now on. */
  restart(): void {
    this.#realStartMs = this.#real?.now() ?? 0
    this.#elapsedMs = 0
  }

  #elapsed(): number {
    // A machine's clock may be set back; the world waits until it has caught up.
    if (this.#real !== undefined) this.#elapsedMs = Math.max(this.#elapsedMs, this.#real.now() - this.#realStartMs)
    return this.#elapsedMs
  }
}
