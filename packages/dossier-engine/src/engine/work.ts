import type { Clock } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import { workUntilStopped, type WorkSession } from '../lane/work-loop.ts'
import type { Registry } from '../process/registry.ts'
import { internalsOf, type LiveWorker } from '../store/internals.ts'
import type { Store } from '../store/store.ts'
import type { Worker, WorkOptions } from './engine.ts'
import { othersAreBusy, takeOverLost } from './lost-claims.ts'
import { Nudge } from './nudge.ts'
import { Runner } from './runner.ts'
import { wakeDue } from './timers.ts'

/** What workers need of an engine. */
export interface WorkTools {
  readonly store: Store
  readonly registry: Registry
  readonly clock: Clock
  readonly random: () => number
  readonly onError: (error: unknown) => void
  /** Nudges of all that wait for something to do. */
  readonly listeners: Set<Nudge>
}

/** Between two looks at others, while they are waited for. */
const lookMs = 20

/** Works until nothing is due. */
export async function drain(tools: WorkTools, concurrency: number): Promise<number> {
  const { store, clock, registry } = tools
  const session = await openSession(tools, concurrency)
  const { runner, nudge, worker } = session
  try {
    for (;;) {
      if (worker.isLost()) throw new EngineError('STORE_FAILED')
      // A process that is given back while the store is asked may leave something to do: only an idle look counts.
      const { isIdle } = runner
      const got = await runner.fill()
      if (got !== undefined && got > 0) continue
      if (!isIdle) await nudge.wait(lookMs)
      else if ((await takeOverLost(store)) + (await wakeDue(store, clock.now())) === 0) {
        if (!(await othersAreBusy(store, worker.id, registry.queues))) return runner.steps
        await nudge.wait(lookMs)
      }
    }
  } finally {
    await session.close(30_000)
  }
}

/** Works until it is stopped. */
export function work(tools: WorkTools, { concurrency = 8, pollMs = 500 }: WorkOptions): Worker {
  return workUntilStopped({
    pollMs,
    onError: tools.onError,
    open: () => openSession(tools, concurrency),
    turn: (session) => turn(tools, session, pollMs),
  })
}

async function turn({ store, clock }: WorkTools, session: Session, pollMs: number): Promise<void> {
  const { runner, nudge, worker } = session
  if (worker.isLost()) throw new EngineError('STORE_FAILED')
  if (performance.now() >= session.lookAt) {
    session.lookAt = performance.now() + pollMs
    await takeOverLost(store)
    await wakeDue(store, clock.now())
  }
  const got = await runner.fill()
  if (got === undefined || got === 0) await nudge.wait(Math.max(1, session.lookAt - performance.now()))
}

interface Session extends WorkSession {
  readonly runner: Runner
  readonly worker: LiveWorker
  /** When to look for timers and dead workers again, by the machine's own clock. */
  lookAt: number
}

async function openSession(tools: WorkTools, concurrency: number): Promise<Session> {
  const { store, registry, clock, random, listeners } = tools
  const nudge = new Nudge()
  const worker = await internalsOf(store).registerWorker()
  listeners.add(nudge)
  const onRoom = (): void => {
    nudge.set()
  }
  const runner = new Runner({ store, registry, clock, random, concurrency, worker, onRoom })
  return {
    runner,
    nudge,
    worker,
    lookAt: 0,
    done: () => runner.steps,
    async close(graceMs) {
      listeners.delete(nudge)
      try {
        await runner.stop(graceMs)
      } finally {
        await worker.release()
      }
    },
  }
}
