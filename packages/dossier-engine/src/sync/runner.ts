import { EngineError } from '../engine-error.ts'
import type { Limiter } from '../lane/limiter.ts'
import { internalsOf, type LiveWorker } from '../store/internals.ts'
import { isDeadlock } from '../store/store-failure.ts'
import type { Store } from '../store/store.ts'
import { claimDossiers, type DossierClaim } from './claims.ts'
import { DossierRun, type DossierRunTools } from './dossier-run.ts'
import { Results } from './results.ts'

/** What a runner works with. */
export interface RunnerOptions extends Omit<DossierRunTools, 'results' | 'isStopping' | 'inTurn' | 'onDelivered'> {
  readonly store: Store
  /** Lets so many dossiers call the portal at the same time. */
  readonly limiter: Limiter
  readonly concurrency: number
  readonly worker: LiveWorker
  /** Called when the last of an event is at the portal. */
  readonly onDelivered: (code: string) => void
  /** Called when a dossier was given back, and there is room. */
  readonly onRoom: () => void
}

/**
 * Takes dossiers and sends what is to be sent of them. It holds more of them than call the portal: a claim has its price however
 * many it brings, and while the result of one is being written another one calls.
 */
export class SyncRunner {
  /** Events delivered so far. */
  delivered = 0
  readonly #options: RunnerOptions
  readonly #tools: DossierRunTools
  readonly #running = new Set<Promise<void>>()
  #isStopping = false
  #failure: { readonly error: unknown } | undefined

  constructor(options: RunnerOptions) {
    const { store, limiter } = options
    this.#options = options
    this.#tools = {
      ...options,
      results: new Results(store, internalsOf(store).boss),
      isStopping: () => this.#isStopping,
      inTurn: (work) => limiter.run(work),
      onDelivered: (code) => {
        this.delivered += 1
        options.onDelivered(code)
      },
    }
  }

  get isIdle(): boolean {
    return this.#running.size === 0
  }

  /**
   * Takes as many dossiers as there is room for.
   *
   * @returns How many; `undefined` when there is no room or the portal is closed, so that nobody was asked.
   * @throws what the store failed with since the last call.
   */
  async fill(): Promise<number | undefined> {
    this.#throwFailure()
    if (this.#isStopping) return undefined
    const most = Math.max(this.#options.concurrency * 12, 200)
    const room = this.#options.gate.most(most - this.#running.size)
    const isTrial = room === 1 && this.#running.size === 0
    if (room === 0 || (room < most / 2 && !isTrial)) return undefined
    const claims = await this.#claim(room)
    for (const claim of claims) this.#run(claim)
    return claims.length
  }

  /** Waits until everything in hand has been given back, begins nothing new. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true
    const timer = setTimeout(() => {
      this.#options.line.cut()
    }, graceMs)
    await Promise.all(this.#running)
    clearTimeout(timer)
    this.#throwFailure()
  }

  async #claim(most: number): Promise<DossierClaim[]> {
    const { store, worker } = this.#options
    const { boss } = internalsOf(store)
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await store.transaction((tx) => claimDossiers(boss, tx, worker.id, most))
      } catch (error) {
        // Another worker was faster with the same dossier. That is not the same as nothing to do.
        if (attempt === 5 || !(isDeadlock(error) || isKeyTaken(error))) throw error
      }
    }
  }

  #run(claim: DossierClaim): void {
    const running: Promise<void> = new DossierRun(claim, this.#tools)
      .run()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        this.#running.delete(running)
        this.#options.onRoom()
      })
    this.#running.add(running)
  }

  #throwFailure(): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure !== undefined) throw failure.error
  }
}

/** pg-boss takes no notice of it, and the transaction is of no more use. */
function isKeyTaken(error: unknown): boolean {
  return error instanceof EngineError && (error.reason === '23505' || error.reason === '25P02')
}
