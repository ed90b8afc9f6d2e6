import { once } from 'node:events'
import { serveHealth } from '../sync/health.ts'
import { GiveUp } from './give-up.ts'
import type { OpenSync } from './open-sync.ts'
import type { Voice } from './voice.ts'
import { wholeNumber, type GivenOptions } from './sync-options.ts'

/** Delivers until the process is told to end. */
export async function runWorker({ sync, settings }: OpenSync, given: GivenOptions, voice: Voice): Promise<number> {
  const { healthPort } = given
  const health =
    healthPort === undefined
      ? undefined
      : await serveHealth(sync, { port: wholeNumber('--health-port', healthPort, 0, 65_535) })
  // A worker has all the time of the world: the portal may be away over the weekend.
  const giveUp = new GiveUp({ portalState: 'up' }, 0)
  const worker = sync.work({ concurrency: settings.concurrency })
  voice.say(
    { event: 'ready', pid: process.pid, ...(health && { health: health.url }) },
    `Works as process ${String(process.pid)}${health === undefined ? '' : `, health at ${health.url}`}`,
  )
  if (!giveUp.signal.aborted) await once(giveUp.signal, 'abort')
  await worker.stop()
  await health?.close()
  giveUp.stop()
  voice.say({ event: 'stopped', delivered: worker.steps }, `Stopped after ${String(worker.steps)} events`)
  return 0
}

/** Delivers what is there, then ends. */
export async function runDrain({ sync, settings }: OpenSync, voice: Voice): Promise<number> {
  const giveUp = new GiveUp(sync, settings.giveUpAfterMs)
  let done = 0
  const { pendingEvents: total } = await sync.status()
  try {
    const { delivered } = await sync.drain({
      concurrency: settings.concurrency,
      untilDelivered: true,
      signal: giveUp.signal,
      onDelivered: () => {
        voice.progress((done += 1), Math.max(done, total))
      },
    })
    voice.endProgress()
    const { pendingEvents: pending, dead: deadLettered } = await sync.status()
    const ok = pending === 0 && deadLettered === 0
    const summary = { ok, delivered, deadLettered, pending, ...(giveUp.reason && { stopped: giveUp.reason }) }
    voice.say(
      summary,
      `${String(delivered)} delivered, ${String(deadLettered)} wait for a person, ${String(pending)} not at the portal`,
    )
    return ok ? 0 : 1
  } finally {
    voice.endProgress()
    giveUp.stop()
  }
}

/** Compares with the portal. */
export async function runReconcile({ sync, settings }: OpenSync, fix: boolean, voice: Voice): Promise<number> {
  const counts = { differences: 0, fixed: 0 }
  for await (const difference of sync.reconcile({ fix, concurrency: Math.min(100, settings.concurrency) })) {
    counts.differences += 1
    if (difference.fixed) counts.fixed += 1
    const { code, kind, local = '–', portal = '–', fixed } = difference
    voice.say(
      { event: 'difference', ...difference },
      `${code}  ${kind}  here ${local}, portal ${portal}  ${fixed ? 'will be sent again' : difference.fix}`,
    )
  }
  const ok = counts.differences === counts.fixed
  voice.say({ ok, ...counts }, `${String(counts.differences)} differences, ${String(counts.fixed)} put right`)
  return ok ? 0 : 1
}
