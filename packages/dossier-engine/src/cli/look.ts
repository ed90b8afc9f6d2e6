import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { readCounts, readDeadLetters } from '../sync/read-sync.ts'
import { redriveDead, type RedriveAs } from '../sync/redrive.ts'
import { CannotRun } from './cannot-run.ts'
import { storePlace, type GivenOptions } from './sync-options.ts'

type Print = (line: string) => void

/** Dead letters shown at most. */
const mostShown = 100

/** Shows how the outbox stands. */
export async function showStatus(given: GivenOptions, env: NodeJS.ProcessEnv, print: Print): Promise<number> {
  return withStore(given, env, async (store) => {
    const counts = await readCounts(store)
    const deadLetters = await readDeadLetters(store, '', mostShown)
    if (given.json) {
      print(JSON.stringify({ ...counts, deadLetters }))
      return 0
    }
    const rows: [string, string][] = [
      ['Dossiers', String(counts.dossiers)],
      ['At the portal', String(counts.upToDate)],
      ['Events on their way', String(counts.pendingEvents)],
      ['Tried again later', String(counts.retrying)],
      ['Waiting for a person', String(counts.dead)],
      ['Oldest on its way', counts.oldestPendingAt ?? '–'],
    ]
    const width = Math.max(...rows.map(([name]) => name.length))
    for (const [name, value] of rows) print(`${name.padEnd(width)}  ${value}`)
    for (const { code, problem } of deadLetters) print(`${code}  ${problem.code}  ${problem.message}`)
    return 0
  })
}

/** Lets dead letters go on; a worker sends them. */
export async function redrive(
  code: string | undefined,
  given: GivenOptions & { readonly as: string },
  env: NodeJS.ProcessEnv,
  print: Print,
): Promise<number> {
  if (!['look-up', 'send', 'skip'].includes(given.as)) throw new CannotRun('--as takes look-up, send or skip')
  if (given.as !== 'look-up' && code === undefined) {
    throw new CannotRun(`--as ${given.as} is for one dossier whose state at the portal was looked at: say its code`)
  }
  return withStore(given, env, async (store) => {
    const redriven = await redriveDead(store, code, given.as as RedriveAs)
    print(given.json ? JSON.stringify({ redriven }) : `${String(redriven)} dossiers go on`)
    return 0
  })
}

async function withStore(
  given: GivenOptions,
  env: NodeJS.ProcessEnv,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(storePlace(given, env))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
