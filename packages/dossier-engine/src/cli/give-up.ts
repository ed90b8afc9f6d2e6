import type { DossierSync, PortalState } from '../sync/index.ts'

/** Milliseconds between two looks. */
const lookMs = 250
/** A refused account does not come right by itself; a few looks, because one refusal may be a slip of the portal. */
const accountMs = 10_000

/** Ends a run that cannot go on: by a signal from outside, or because the portal stays away. */
export class GiveUp {
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #onSignal: (signal: NodeJS.Signals) => void
  #since: { readonly state: PortalState; readonly atMs: number } | undefined
  /** Why it was given up. */
  reason: 'SIGNAL' | 'PORTAL_DOWN' | 'ACCOUNT_REFUSED' | undefined

  constructor(sync: Pick<DossierSync, 'portalState'>, giveUpAfterMs: number) {
    this.#onSignal = () => {
      this.#end('SIGNAL')
    }
    process.once('SIGTERM', this.#onSignal)
    process.once('SIGINT', this.#onSignal)
    this.#timer = setInterval(() => {
      this.#look(sync.portalState, giveUpAfterMs)
    }, lookMs)
    this.#timer.unref()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  stop(): void {
    clearInterval(this.#timer)
    process.off('SIGTERM', this.#onSignal)
    process.off('SIGINT', this.#onSignal)
  }

  #look(state: PortalState, giveUpAfterMs: number): void {
    if (state === 'up' || state === 'maintenance') {
      this.#since = undefined
      return
    }
    const nowMs = performance.now()
    if (this.#since?.state !== state) this.#since = { state, atMs: nowMs }
    const forMs = nowMs - this.#since.atMs
    if (state === 'account-refused' && forMs >= accountMs) this.#end('ACCOUNT_REFUSED')
    if (state === 'down' && giveUpAfterMs > 0 && forMs >= giveUpAfterMs) this.#end('PORTAL_DOWN')
  }

  #end(reason: NonNullable<GiveUp['reason']>): void {
    this.reason ??= reason
    this.#controller.abort()
  }
}
