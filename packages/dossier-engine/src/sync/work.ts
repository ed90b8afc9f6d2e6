import type { Clock } from '@lienthong/sdk-core'
import type { NationalPortalClient } from '@lienthong/sdk-dvc'
import { EngineError } from '../engine-error.ts'
import type { Worker } from '../engine/engine.ts'
import { Nudge } from '../engine/nudge.ts'
import { Limiter } from '../lane/limiter.ts'
import { workUntilStopped, type WorkSession } from '../lane/work-loop.ts'
import { internalsOf, type LiveWorker } from '../store/internals.ts'
import type { Store } from '../store/store.ts'
import type { SyncRetryOptions } from './retry-delay.ts'
import type { SyncMeters } from './meters.ts'
import type { PortalGate } from './portal-gate.ts'
import { PortalLine } from './portal-line.ts'
import { SyncRunner } from './runner.ts'
import type { StepWitness } from './step-witness.ts'
import { nextWakeMs, othersAreBusy, takeOverLost, wakeDue } from './upkeep.ts'

/** What workers need. */
export interface WorkTools {
  readonly store: Store
  readonly portal: NationalPortalClient
  readonly gate: PortalGate
  readonly clock: Clock
  readonly random: () => number
  readonly retry: SyncRetryOptions
  readonly undecidable: 'hold' | 'send'
  readonly timeoutMs: number
  readonly meters: SyncMeters
  readonly witness: StepWitness
  readonly onError: (error: unknown) => void
  /** Nudges of all that wait for something to do. */
  readonly listeners: Set<Nudge>
}

/** How work is done, with all defaults filled in. */
export interface WorkHow {
  readonly concurrency: number
  readonly pollMs: number
}

/** How work is done until nothing is left. */
export interface DrainHow extends WorkHow {
  readonly wait: boolean
  readonly keepOpen: () => boolean
  readonly onDelivered: (code: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Between two looks at others, or at a portal that is closed. */
const lookMs = 20

/** Works until nothing is due; with `wait`, until nothing waits for a time either. */
export async function drain(
  tools: WorkTools,
  { concurrency, pollMs, wait, keepOpen, onDelivered, signal }: DrainHow,
): Promise<number> {
  const session = await openSession(tools, concurrency, onDelivered)
  try {
    while (signal?.aborted !== true) {
      await look(tools, session, pollMs)
      // A dossier that is given back while the store is asked may leave something to do: only an idle look counts.
      const { isIdle } = session.runner
      const got = await session.runner.fill()
      if (got !== undefined && got > 0) continue
      if (!isIdle || tools.gate.closedForMs() > 0) await session.nudge.wait(lookMs)
      else if (keepOpen()) await session.nudge.wait(lookMs)
      else if (!(await hasMore(tools, session, wait))) break
    }
    return session.runner.delivered
  } finally {
    await session.close(30_000)
  }
}

async function hasMore(tools: WorkTools, { nudge, worker }: Session, wait: boolean): Promise<boolean> {
  const { store, clock } = tools
  if ((await takeOverLost(store)) + (await wakeDue(store, clock.now())) > 0) return true
  const nextMs = wait ? await nextWakeMs(store) : undefined
  if (nextMs === undefined && !(await othersAreBusy(store, worker.id))) return false
  const leftMs = nextMs === undefined ? lookMs : nextMs - clock.now()
  await nudge.wait(Math.min(Math.max(lookMs, leftMs), 1_000))
  return true
}

/** Works until it is stopped. */
export function work(tools: WorkTools, { concurrency, pollMs }: WorkHow): Worker {
  return workUntilStopped({
    pollMs,
    onError: tools.onError,
    open: () => openSession(tools, concurrency),
    turn: (session) => turn(tools, session, pollMs),
  })
}

async function turn(tools: WorkTools, session: Session, pollMs: number): Promise<void> {
  await look(tools, session, pollMs)
  const got = await session.runner.fill()
  if (got !== undefined && got > 0) return
  const closedMs = tools.gate.closedForMs()
  const leftMs = Math.max(1, session.lookAt - performance.now())
  await session.nudge.wait(closedMs > 0 ? Math.min(leftMs, Math.max(lookMs, closedMs)) : leftMs)
}

/** Lends the place of a dossier whose answer is late, at most so many at a time: a portal that hangs is not stormed. */
function lender(limiter: Limiter, most: number): () => () => void {
  let lent = 0
  return () => {
    if (lent >= most) return () => undefined
    lent += 1
    const takeBack = limiter.lend()
    return () => {
      lent -= 1
      takeBack()
    }
  }
}

/** Now and then: timers that have come, and what dead workers held. */
async function look({ store, clock }: WorkTools, session: Session, pollMs: number): Promise<void> {
  if (session.worker.isLost()) throw new EngineError('STORE_FAILED')
  if (performance.now() < session.lookAt) return
  session.lookAt = performance.now() + pollMs
  await takeOverLost(store)
  await wakeDue(store, clock.now())
}

interface Session extends WorkSession {
  readonly runner: SyncRunner
  readonly worker: LiveWorker
  /** When to look for timers and dead workers again, by the machine's own clock. */
  lookAt: number
}

async function openSession(
  tools: WorkTools,
  concurrency: number,
  onDelivered: (code: string) => void = () => undefined,
): Promise<Session> {
  const { store, listeners } = tools
  const nudge = new Nudge()
  const worker = await internalsOf(store).registerWorker()
  listeners.add(nudge)
  const onRoom = (): void => {
    nudge.set()
  }
  const limiter = new Limiter(concurrency)
  const line = new PortalLine({ ...tools, concurrency, onLate: lender(limiter, concurrency * 3) })
  const runner = new SyncRunner({ ...tools, line, limiter, concurrency, worker, onRoom, onDelivered })
  return {
    runner,
    nudge,
    worker,
    lookAt: 0,
    done: () => runner.delivered,
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
