import { EngineError } from '../engine-error.ts'
import type { Worker } from '../engine/engine.ts'
import { Nudge } from '../engine/nudge.ts'

/** Work in hand, for as long as the store can be reached. */
export interface WorkSession {
  readonly nudge: Nudge
  /** What it has done so far. */
  done(): number
  close(graceMs: number): Promise<void>
}

/** How one kind of work goes on. */
export interface WorkLoop<Session extends WorkSession> {
  readonly pollMs: number
  readonly onError: (error: unknown) => void
  open(): Promise<Session>
  /** Takes what is due, or waits until something may be. */
  turn(session: Session): Promise<void>
}

/** Works until it is stopped; when the store is lost, from anew as soon as it is back. */
export function workUntilStopped<Session extends WorkSession>(how: WorkLoop<Session>): Worker {
  const { pollMs, onError } = how
  let stopping: { readonly graceMs: number } | undefined
  let session: Session | undefined
  let doneBefore = 0
  const stopped = new Nudge()
  const end = async (graceMs: number): Promise<void> => {
    const ended = session
    session = undefined
    await ended?.close(graceMs).catch(onError)
    doneBefore += ended?.done() ?? 0
  }
  const loop = async (): Promise<void> => {
    while (stopping === undefined) {
      try {
        session ??= await how.open()
        await how.turn(session)
      } catch (error) {
        onError(error)
        // What is in hand is nobody's any more: it is dropped, and taken over like that of a dead worker.
        await end(0)
        // Closed for good: there is nothing to come back to.
        if (error instanceof EngineError && error.code === 'STORE_CLOSED') return
        if (stopping === undefined) await stopped.wait(pollMs)
      }
    }
    await end(stopping.graceMs)
  }
  const running = loop()
  return {
    get steps() {
      return doneBefore + (session?.done() ?? 0)
    },
    async stop({ graceMs = 30_000 } = {}) {
      stopping ??= { graceMs }
      stopped.set()
      session?.nudge.set()
      await running
    },
  }
}
