import type { Clock } from '@lienthong/sdk-core'
import { closedUntilMs, type ReadWindow } from './maintenance.ts'

/** When the portal is left alone. */
export interface SyncBreakerOptions {
  /** Failures in a row, of whatever dossiers, after which nothing more is sent. Default 8. */
  readonly failures?: number
  /** Milliseconds until one call tries whether the portal is back. Default 5_000. */
  readonly pauseMs?: number
}

/** How the portal stands, as far as its answers tell. */
export type PortalState = 'up' | 'down' | 'maintenance' | 'account-refused'

/** Nothing was sent: the portal is down, or it is its time of maintenance. */
export class PortalClosed extends Error {
  override readonly name = 'PortalClosed'
}

/** How the gate is made. */
export interface GateOptions {
  readonly clock: Clock
  readonly breaker?: SyncBreakerOptions | undefined
  readonly windows?: readonly ReadWindow[] | undefined
  readonly perSecond?: number | undefined
}

/** What a failed call is held against: is the portal down, or is it this dossier? */
export type Verdict = 'alive' | 'down' | 'unknown'

/**
 * Stands before the portal. It counts failures of all dossiers together: when the portal is down, nobody's attempts are used up,
 * and nothing is claimed until it is back.
 */
export class PortalGate {
  readonly #options: GateOptions
  readonly #failuresToClose: number
  readonly #pauseMs: number
  #failures = 0
  #closedUntilMs = 0
  #isTrying = false
  #account = false
  #nextFreeMs = 0
  #waiting = new Set<(verdict: Verdict) => void>()

  constructor(options: GateOptions) {
    this.#options = options
    this.#failuresToClose = options.breaker?.failures ?? 8
    this.#pauseMs = options.breaker?.pauseMs ?? 5_000
  }

  get state(): PortalState {
    if (this.#account) return 'account-refused'
    if (this.#isDown) return 'down'
    return this.#maintenanceEndMs() > 0 ? 'maintenance' : 'up'
  }

  /** Milliseconds until something may be sent; 0 when it may be now. */
  closedForMs(): number {
    const nowMs = this.#options.clock.now()
    return Math.max(0, this.#closedUntilMs - nowMs, this.#maintenanceEndMs() - nowMs)
  }

  /** Dossiers that may be taken now: one, while it is tried whether the portal is back. */
  most(room: number): number {
    if (this.closedForMs() > 0) return 0
    return this.#isDown ? (this.#isTrying ? 0 : 1) : room
  }

  /**
   * Lets a call through, when its turn has come.
   *
   * @throws {@link PortalClosed}
   */
  async pass(): Promise<void> {
    if (this.closedForMs() > 0 || (this.#isDown && this.#isTrying)) throw new PortalClosed()
    if (this.#isDown) this.#isTrying = true
    const waitMs = this.#turnMs()
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
  }

  /** The portal answered as it should. */
  success(): void {
    this.#failures = 0
    this.#closedUntilMs = 0
    this.#isTrying = false
    this.#account = false
    this.#tell('alive')
  }

  /** The portal, or the way to it, failed. */
  failure(): void {
    this.#failures += 1
    this.#isTrying = false
    if (this.#isDown) this.#close()
  }

  /** A call ended that says nothing of the portal. */
  undecided(): void {
    this.#isTrying = false
  }

  /** The portal refuses our account, whoever the dossier belongs to. */
  refusedAccount(): void {
    this.#account = true
    this.#failures = Math.max(this.#failures, this.#failuresToClose)
    this.#isTrying = false
    this.#close()
  }

  /** Waits until it is known whether the portal lives: another answer came, or too many failed. */
  verdict(waitMs = 2_000): Promise<Verdict> {
    if (this.#isDown) return Promise.resolve('down')
    return new Promise((resolve) => {
      const settle = (verdict: Verdict): void => {
        clearTimeout(timer)
        this.#waiting.delete(settle)
        resolve(verdict)
      }
      const timer = setTimeout(() => {
        settle('unknown')
      }, waitMs)
      this.#waiting.add(settle)
    })
  }

  get #isDown(): boolean {
    return this.#failures >= this.#failuresToClose
  }

  #close(): void {
    this.#closedUntilMs = this.#options.clock.now() + this.#pauseMs
    this.#tell('down')
  }

  #tell(verdict: Verdict): void {
    for (const settle of [...this.#waiting]) settle(verdict)
  }

  #maintenanceEndMs(): number {
    const { windows, clock } = this.#options
    return windows === undefined ? 0 : closedUntilMs(windows, clock.now())
  }

  #turnMs(): number {
    const { perSecond, clock } = this.#options
    if (perSecond === undefined) return 0
    const nowMs = clock.now()
    const turnMs = Math.max(nowMs, this.#nextFreeMs)
    this.#nextFreeMs = turnMs + 1_000 / perSecond
    return turnMs - nowMs
  }
}
