import type { Clock } from '@lienthong/sdk-core'
import { Limiter } from '../lane/limiter.ts'
import type { Registry } from '../process/registry.ts'
import { internalsOf, type LiveWorker } from '../store/internals.ts'
import { isDeadlock } from '../store/store-failure.ts'
import type { Store } from '../store/store.ts'
import type { CallsUnderWay } from './call-step.ts'
import { Checkpoints } from './checkpoints.ts'
import { ClaimRun } from './claim-run.ts'
import { claimProcesses, type Claim } from './claims.ts'

/** What a runner works with. */
export interface RunnerOptions {
  readonly store: Store
  readonly registry: Registry
  readonly clock: Clock
  readonly random: () => number
  /** Steps called at the same time. */
  readonly concurrency: number
  readonly worker: LiveWorker
  /** Called when a process was given back, and there is room. */
  readonly onRoom: () => void
}

/**
 * Takes processes and runs them. It holds more of them than it calls steps at a time: while the checkpoint of one is being
 * written, the step of another is called.
 */
export class Runner {
  steps = 0
  readonly #options: RunnerOptions
  readonly #limiter: Limiter
  readonly #calls: CallsUnderWay = new Set()
  readonly #checkpoints: Checkpoints
  readonly #running = new Set<Promise<void>>()
  #suspects: Claim[] = []
  #isStopping = false
  #failure: { readonly error: unknown } | undefined

  constructor(options: RunnerOptions) {
    const { store, concurrency } = options
    this.#options = options
    this.#limiter = new Limiter(concurrency)
    this.#checkpoints = new Checkpoints(store, internalsOf(store).boss)
  }

  get isIdle(): boolean {
    return this.#running.size === 0 && this.#suspects.length === 0
  }

  /**
   * Takes as many processes as there is room for.
   *
   * @returns How many; `undefined` when there is no room, so that nobody was asked.
   * @throws what the store failed with since the last call.
   */
  async fill(): Promise<number | undefined> {
    this.#throwFailure()
    if (this.#isStopping) return undefined
    // Two workers died with it: the next time it is alone, so that it takes nobody with it and is known by it.
    if (this.#suspects.length > 0) return this.#runSuspect()
    const most = this.#options.concurrency * 8
    const room = most - this.#running.size
    // In larger bites: a claim has its price however many it brings.
    if (room < most / 2) return undefined
    const claims = await this.#claim(room)
    for (const claim of claims) {
      if (claim.branches.some(({ lost }) => lost >= 2)) this.#suspects.push(claim)
      else this.#run(claim)
    }
    return claims.length
  }

  /** Waits until everything in hand has been given back, calls nothing new. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true
    const suspects = this.#suspects.splice(0)
    for (const claim of suspects) this.#run(claim)
    const timer = setTimeout(() => {
      for (const cut of this.#calls) cut()
    }, graceMs)
    await Promise.all(this.#running)
    clearTimeout(timer)
    this.#throwFailure()
  }

  #runSuspect(): number | undefined {
    if (this.#running.size > 0) return undefined
    const claim = this.#suspects.shift()
    if (claim !== undefined) this.#run(claim)
    return 1
  }

  async #claim(most: number): Promise<Claim[]> {
    const { store, registry, worker } = this.#options
    const { boss } = internalsOf(store)
    try {
      return await store.transaction((tx) => claimProcesses(boss, tx, worker.id, registry.queues, most))
    } catch (error) {
      // Another worker was faster with the same key.
      if (isDeadlock(error) || (error as { reason?: unknown }).reason === '23505') return []
      throw error
    }
  }

  #run(claim: Claim): void {
    const { registry, clock, random, onRoom } = this.#options
    const [kind = '', version = ''] = claim.job.queue.split('.v')
    const run = new ClaimRun(claim, {
      definition: registry.of({ kind, version: Number(version) }),
      checkpoints: this.#checkpoints,
      limiter: this.#limiter,
      calls: this.#calls,
      clock,
      random,
      isStopping: () => this.#isStopping,
      onStep: () => (this.steps += 1),
    })
    const running: Promise<void> = run
      .run()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        this.#running.delete(running)
        onRoom()
      })
    this.#running.add(running)
  }

  #throwFailure(): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure !== undefined) throw failure.error
  }
}
