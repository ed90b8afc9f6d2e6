import { instantOf, systemClock, type Clock } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import { createQueue } from '../lane/jobs.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import { Registry } from '../process/registry.ts'
import { internalsOf } from '../store/internals.ts'
import type { Store } from '../store/store.ts'
import type { Engine, WorkOptions } from './engine.ts'
import type { Nudge } from './nudge.ts'
import { listProcesses, purgeProcesses, readContents, readStatus } from './read-processes.ts'
import { redriveBranches } from './redrive.ts'
import { sendSignal } from './send-signal.ts'
import { Starter } from './start-process.ts'
import { nextWakeMs, wakeDue } from './timers.ts'
import { drain, work, type WorkTools } from './work.ts'

/** What an engine is made of. */
export interface EngineOptions {
  /** The caller opens and closes it. */
  readonly store: Store
  /** Every kind of process, and every version of it that is still under way. */
  readonly processes: readonly ProcessDefinition[]
  /** Where "now" comes from, for timers and due dates. Default the machine's clock. A frozen one makes days pass in no time. */
  readonly clock?: Clock
  /** Chance, 0 <= n < 1, for the waits between attempts. Default `Math.random`. */
  readonly random?: () => number
  /** Called when a worker loses the store. It goes on by itself; the error holds no personal data. Default does nothing. */
  readonly onError?: (error: unknown) => void
}

/**
 * Makes an engine on a store.
 *
 * @throws {@link EngineError} `DEFINITION_INVALID`, `STORE_FAILED`, `STORE_CLOSED`
 * @example
 * const store = await openStore({ folder: './lienthong-data' })
 * const engine = await createEngine({ store, processes: [birth] })
 * await engine.start(birth, 'G09.20-20260609-0000001', { child, mother })
 * const worker = engine.work({ concurrency: 16 })
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { store, processes, clock = systemClock, random = Math.random, onError = () => undefined } = options
  const registry = new Registry(processes)
  await createQueues(store, registry)
  const listeners = new Set<Nudge>()
  const tools: WorkTools = { store, registry, clock, random, onError, listeners }
  const starter = new Starter(store, clock)
  const tellWorkers = (): void => {
    for (const nudge of listeners) nudge.set()
  }
  return {
    async start(process, key, input, { tx } = {}) {
      const definition = typeof process === 'string' ? registry.newest(process) : registry.of(process)
      const started = await starter.start(definition, key, input, tx)
      tellWorkers()
      return { started }
    },
    async signal(key, signal, { tx } = {}) {
      const accepted = await sendSignal(tx ?? store, registry, clock, key, signal)
      tellWorkers()
      return { accepted }
    },
    async redrive(key, branch) {
      const names = await redriveBranches(store, key, branch)
      tellWorkers()
      return names
    },
    status: (key) => readStatus(store, key, clock.now()),
    contents: (key) => readContents(store, key),
    list: (query = {}) => listProcesses(store, query, clock.now()),
    purge: ({ endedBefore }) => purgeProcesses(store, endedBefore),
    tick: () => wakeDue(store, clock.now()),
    async nextWakeAt() {
      const atMs = await nextWakeMs(store)
      // Instants are whole seconds: a little later rather than a little before it is due.
      return atMs === undefined ? undefined : instantOf(Math.ceil(atMs / 1000) * 1000)
    },
    work: (how = {}) => work(tools, checkWork(how)),
    drain: async (how = {}) => ({ steps: await drain(tools, checkWork(how).concurrency ?? 8) }),
  }
}

async function createQueues(store: Store, registry: Registry): Promise<void> {
  const { boss, exclusively } = internalsOf(store)
  const missing: string[] = []
  for (const name of registry.queues) if ((await boss.getQueue(name)) === null) missing.push(name)
  if (missing.length === 0) return
  await exclusively(async () => {
    for (const name of missing) await createQueue(boss, name)
  })
}

function checkWork(how: WorkOptions): WorkOptions {
  const { concurrency = 8, pollMs = 500 } = how
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 500) {
    throw new EngineError('OPTION_INVALID', { rule: 'concurrency' })
  }
  if (!Number.isFinite(pollMs) || pollMs < 10 || pollMs > 60_000)
    throw new EngineError('OPTION_INVALID', { rule: 'pollMs' })
  return how
}
