// Durable sync over the same requests sent by a plain loop on bare fetch, on PostgreSQL, both in one run.
import { openStore } from '../packages/dossier-engine/src/index.ts'
import { startPostgres, type PostgresServer } from '../packages/dossier-engine/test/support/postgres-server.ts'
import type { BenchResult } from './result.ts'
import { plainAll, recordBodies, syncAll } from './sync/contenders.ts'
import { startPortal, type PortalServer, type Seen } from './sync/portal-server.ts'

const sizes = [5_000, 20_000, 80_000]
const concurrency = 16
const requestsPerDossier = 4

interface Times {
  readonly size: number
  readonly plainMs: number
  readonly syncMs: number
  readonly peakMb: number
}

/** Runs the benchmark: both contenders at three sizes; the smaller ones more often, and the faster round of each counts. */
export async function benchSync(): Promise<BenchResult[]> {
  const [postgres, portal] = [await startPostgres(), await startPortal()]
  try {
    const bodies = await recordBodies(portal.url)
    await portal.take()
    await durable(postgres, portal, 500)
    const times: Times[] = []
    for (const size of sizes) {
      const rounds = size > 20_000 ? 1 : 3
      const [plain, kept] = [[] as number[], [] as { ms: number; peakMb: number }[]]
      for (let round = 0; round < rounds; round += 1) {
        plain.push(await timed(portal, size, () => plainAll(portal.url, bodies, size, concurrency)))
        kept.push(await durable(postgres, portal, size))
      }
      const best = kept.reduce((one, other) => (other.ms < one.ms ? other : one))
      times.push({ size, plainMs: Math.min(...plain), syncMs: best.ms, peakMb: best.peakMb })
    }
    return results(times)
  } finally {
    await portal.close()
    await postgres.stop()
  }
}

async function durable(postgres: PostgresServer, portal: PortalServer, size: number) {
  const store = await openStore({ connectionString: await postgres.database() })
  try {
    let peakMb = 0
    const ms = await timed(portal, size, async () => {
      peakMb = await syncAll(store, portal.url, size, concurrency)
    })
    return { ms, peakMb }
  } finally {
    await store.close()
  }
}

async function timed(portal: PortalServer, size: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  check(await portal.take(), size)
  return ms
}

/** Both have to have done the same, all of it. */
function check({ requests, dossiers, finished }: Seen, size: number): void {
  const isSame = Math.abs(requests - size * requestsPerDossier) <= 2
  if (!isSame || dossiers !== size || finished !== size) {
    throw new Error(`Not the same work: ${String(requests)} requests, ${String(finished)} of ${String(size)} dossiers`)
  }
}

function results(times: readonly Times[]): BenchResult[] {
  const ratios = times.map(({ size, plainMs, syncMs, peakMb }): BenchResult => ({
    name: `${String(size)} dossiers synced durably over a plain loop on bare fetch`,
    ratio: syncMs / plainMs,
    limit: 1.35,
    figures: {
      dossiers: size,
      requests: size * requestsPerDossier,
      plainMs: Math.round(plainMs),
      syncMs: Math.round(syncMs),
      perSecond: Math.round(size / (syncMs / 1_000)),
      peakMb: Math.round(peakMb),
    },
  }))
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return ratios
  return [
    ...ratios,
    {
      name: `time of one dossier at ${String(last.size)} over that at ${String(first.size)}`,
      ratio: last.syncMs / last.size / (first.syncMs / first.size),
      limit: 1.25,
    },
    {
      name: `memory at ${String(last.size)} over that at ${String(first.size)}`,
      ratio: last.peakMb / first.peakMb,
      limit: 1.5,
    },
  ]
}
