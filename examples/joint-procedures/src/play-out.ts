import type { ProcessSummary } from '@lienthong/dossier-engine'
import type { Cue, Play, Stage } from './plays.ts'

/** Longer than any of the procedures takes. */
const longestMs = 120 * 86_400_000

/** How the processes stand, by their key. */
export type Statuses = ReadonlyMap<string, ProcessSummary>

/**
 * Lets the worker work and time pass, in turn, until every dossier has come to its end. Time leaps to where something happens
 * next; whoever has to do something then does it.
 */
export async function playOut(plays: readonly Play[], stage: Stage): Promise<Statuses> {
  const { admin, worker } = stage
  const cues = new Map(plays.flatMap(({ filed, cues: all = [] }) => (all.length > 0 ? [[filed.key, [...all]]] : [])))
  const end = admin.now() + longestMs
  for (;;) {
    const { nextWakeAt } = await worker.ask('work', {})
    if ((await giveCues(cues, stage)) > 0) continue
    // Nothing wakes by itself any more, and nobody has anything to say.
    if (nextWakeAt === undefined || admin.now() >= end) return statusesOf(stage)
    await admin.advance(Math.max(1_000, Date.parse(nextWakeAt) - admin.now()))
  }
}

async function statusesOf({ worker }: Stage): Promise<Statuses> {
  return new Map((await worker.ask('list', {})).map((status) => [status.key, status]))
}

async function giveCues(cues: Map<string, Cue[]>, stage: Stage): Promise<number> {
  if (cues.size === 0) return 0
  const statuses = await statusesOf(stage)
  let given = 0
  for (const [key, waiting] of cues) {
    const [cue] = waiting
    if (cue === undefined) cues.delete(key)
    const status = statuses.get(key)
    if (cue === undefined || status === undefined || !cue.when(status)) continue
    waiting.shift()
    await cue.act(stage)
    given += 1
  }
  return given
}
