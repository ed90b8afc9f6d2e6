import type { Clock } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
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
  #isAlone = false
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
    if (this.#isStopping || this.#isAlone) return undefined
    if (this.#suspects.length > 0) return this.#runSuspect()
    const most = this.#options.concurrency * 8
    const room = most - this.#running.size
    // In larger bites: a claim has its price however many it brings.
    if (room < most / 2) return undefined
    const claims = await this.#claim(room)
    for (const claim of claims) {
      if (lostWith(claim) >= 2) this.#suspects.push(claim)
      else void this.#run(claim)
    }
    return claims.length
  }

  /** Waits until everything in hand has been given back, calls nothing new. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true
    const suspects = this.#suspects.splice(0)
    for (const claim of suspects) void this.#run(claim)
    const timer = setTimeout(() => {
      for (const cut of this.#calls) cut()
    }, graceMs)
    await Promise.all(this.#running)
    clearTimeout(timer)
    this.#throwFailure()
  }

  /**
   * Two workers died with it: the next time it runs alone, so that it takes nobody with it and is known by it. What else is
   * in hand is given back first, and of several the one that fewest died with has its turn.
   */
  async #runSuspect(): Promise<number | undefined> {
    if (this.#running.size > 0) return undefined
    const [suspect, ...others] = this.#suspects.splice(0).sort((a, b) => lostWith(a) - lostWith(b))
    await Promise.all(others.map((claim) => this.#run(claim, () => true)))
    if (suspect === undefined) return undefined
    this.#isAlone = true
    void this.#run(suspect).finally(() => (this.#isAlone = false))
    return 1
  }

  async #claim(most: number): Promise<Claim[]> {
    const { store, registry, worker } = this.#options
    const { boss } = internalsOf(store)
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await store.transaction((tx) => claimProcesses(boss, tx, worker.id, registry.queues, most))
      } catch (error) {
        // Another worker was faster with the same key. That is not the same as nothing to do.
        if (attempt === 5 || !(isDeadlock(error) || isKeyTaken(error))) throw error
      }
    }
  }

  #run(claim: Claim, isStopping = () => this.#isStopping): Promise<void> {
    const { registry, clock, random, onRoom } = this.#options
    const [kind = '', version = ''] = claim.job.queue.split('.v')
    const run = new ClaimRun(claim, {
      definition: registry.of({ kind, version: Number(version) }),
      checkpoints: this.#checkpoints,
      limiter: this.#limiter,
      calls: this.#calls,
      clock,
      random,
      isStopping,
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
    return running
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

function lostWith({ branches }: Claim): number {
  return Math.max(0, ...branches.map(({ lost }) => lost))
}
