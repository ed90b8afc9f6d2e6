// Joint births as durable processes over the same requests sent by a plain loop that keeps nothing, on PostgreSQL.
import { createEngine, openStore } from '../packages/dossier-engine/src/index.ts'
import { startPostgres } from '../packages/dossier-engine/test/support/postgres-server.ts'
import { prepareScene, type Scene } from './joint/dossiers.ts'
import { PlainRun } from './joint/plain-run.ts'
import type { BenchResult } from './result.ts'

const sizes = [500, 1_000, 2_000]
const concurrency = 16
/** The faster of two rounds counts, contenders in turn: a slow moment of the machine hits either. */
const rounds = 2

/** Elapsed time of one contender, and what it asked of the national systems. */
interface Run {
  readonly ms: number
  readonly requests: ReadonlyMap<string, number>
}

/** Makes a database of a contender's own and tells its address. */
type NewDatabase = () => Promise<string>

/** Runs the benchmark: both contenders at three sizes. */
export async function benchJoint(): Promise<BenchResult[]> {
  const postgres = await startPostgres()
  const newDatabase = (): Promise<string> => postgres.database()
  try {
    await plain(100)
    await durable(100, newDatabase)
    const times = []
    for (const size of sizes) times.push(await measure(size, newDatabase))
    return results(times)
  } finally {
    await postgres.stop()
  }
}

async function measure(size: number, newDatabase: NewDatabase): Promise<Times> {
  const [plains, durables]: [Run[], Run[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    plains.push(await plain(size))
    durables.push(await durable(size, newDatabase))
  }
  return { size, plain: fastest(plains), durable: fastest(durables) }
}

function fastest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best))
}

async function plain(size: number): Promise<Run> {
  const scene = await prepareScene(size)
  const { admin, definition, dossiers, requests } = scene
  try {
    const begun = performance.now()
    const run = new PlainRun(definition, dossiers, admin, concurrency)
    await inWaves(
      scene,
      () => run.work(),
      () => run.nextWakeMs(),
    )
    const ms = performance.now() - begun
    const [left] = run.unfinished()
    if (left !== undefined) throw new Error(`Not everything is done: ${left}`)
    return { ms, requests }
  } finally {
    scene.close()
  }
}

async function durable(size: number, newDatabase: NewDatabase): Promise<Run> {
  const scene = await prepareScene(size)
  const { admin, definition, dossiers, requests } = scene
  const store = await openStore({ connectionString: await newDatabase() })
  try {
    const begun = performance.now()
    const engine = await createEngine({ store, processes: [definition], clock: admin })
    await Promise.all(dossiers.map(({ key, input }) => engine.start(definition, key, input)))
    await inWaves(
      scene,
      () => engine.drain({ concurrency }),
      async () => {
        const at = await engine.nextWakeAt()
        return at === undefined ? undefined : Date.parse(at)
      },
    )
    const ms = performance.now() - begun
    const { processes } = await engine.list({ limit: 1000 })
    const left = processes.find(({ state }) => state !== 'done')
    if (left !== undefined) throw new Error(`Not everything is done: ${left.key} ${left.state}`)
    return { ms, requests }
  } finally {
    await store.close()
    scene.close()
  }
}

/** Works until nothing is due, lets time pass to where something is, and so on to the end. */
async function inWaves(
  { admin }: Scene,
  work: () => Promise<unknown>,
  nextWakeMs: () => number | undefined | Promise<number | undefined>,
): Promise<void> {
  for (;;) {
    await work()
    const next = await nextWakeMs()
    if (next === undefined) return
    await admin.advance(Math.max(1_000, Math.ceil((next - admin.now()) / 1_000) * 1_000))
  }
}

interface Times {
  readonly size: number
  readonly plain: Run
  readonly durable: Run
}

function results(times: readonly Times[]): BenchResult[] {
  const ratios = times.map(({ size, plain: bare, durable: kept }): BenchResult => {
    const [requests, others] = [countOf(kept), countOf(bare)]
    // Only sign-ins may differ: two contenders need not ask for a token at the same moment.
    if (Math.abs(requests - others) > 20) throw new Error(`Not the same requests: ${requests} and ${others}`)
    return {
      name: `${size} joint births as durable processes over a plain loop`,
      ratio: kept.ms / bare.ms,
      limit: 2.5,
      figures: {
        dossiers: size,
        requests,
        plainMs: Math.round(bare.ms),
        durableMs: Math.round(kept.ms),
        durableMsPerDossier: Number((kept.ms / size).toFixed(2)),
      },
    }
  })
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return ratios
  const growth = last.durable.ms / last.size / (first.durable.ms / first.size)
  return [
    ...ratios,
    { name: `time of one dossier at ${last.size} over that at ${first.size}`, ratio: growth, limit: 1.25 },
  ]
}

function countOf({ requests }: Run): number {
  let all = 0
  for (const count of requests.values()) all += count
  return all
}
