import { MockAdmin } from '@lienthong/mock-server'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BackfillProcess } from './backfill-process.ts'
import { dossiers } from './dossiers.ts'
import { countArrived, judge, type Verdict } from './portal-view.ts'

/** How the demonstration is played. */
export interface DemoOptions {
  /** Address of the mocks. */
  readonly url: string
  readonly count: number
  readonly say: (vi: string, en: string) => void
}

/** What came of it; the last line of the program. */
export interface DemoResult extends Verdict {
  readonly ok: boolean
  readonly kills: number
  readonly perSecond: number
  readonly seconds: number
}

const outageMs = 5_000

/** Brings all dossiers to the mock portal over a bad line, then asks the portal what it has. */
export async function demonstrate({ url, count, say }: DemoOptions): Promise<DemoResult> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-sync-demo-'))
  try {
    const file = join(folder, 'dossiers.jsonl')
    await writeFile(file, count)
    const admin = new MockAdmin(url, { timeoutMs: 60_000 })
    const { baseUrl, credentials } = await admin.target('dvc')
    const { password = '', unitCode = '' } = credentials
    await badLine(admin)
    const begunMs = performance.now()
    const store = process.env['DATABASE_URL'] ?? join(folder, 'store')
    const run = new BackfillProcess({ file, portal: baseUrl, store, password, unit: unitCode })
    const troubled = trouble(run, admin, count, say)
    const { code, last } = await run.ended
    const seconds = (performance.now() - begunMs) / 1_000
    await troubled
    await admin.send('DELETE', '/faults')
    const verdict = await judge(admin, dossiers(count))
    const ok = code === 0 && verdict.dossiers === count && verdict.lost + verdict.duplicated + verdict.outOfOrder === 0
    if (code !== 0)
      say(`Lệnh kết thúc với mã ${String(code)}: ${last}`, `The command ended with code ${String(code)}: ${last}`)
    return { ok, ...verdict, kills: run.kills, perSecond: Math.round(count / seconds), seconds: Math.round(seconds) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeFile(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file)
  for (const { line } of dossiers(count)) if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'close')
}

/** Two answers in a hundred never come although the portal has done the work; one says it failed, in an HTTP 200. */
async function badLine(admin: MockAdmin): Promise<void> {
  await admin.addFault({ fault: { kind: 'accepted-then-timeout' }, system: 'dvc', every: 50 })
  await admin.addFault({ fault: { kind: 'error-in-200' }, system: 'dvc', every: 100 })
}

/** Kills the worker three times, and takes the portal away once; each when so much has arrived. */
async function trouble(run: BackfillProcess, admin: MockAdmin, count: number, say: DemoOptions['say']): Promise<void> {
  let isOver = false
  void run.ended.then(() => (isOver = true))
  const waitFor = async (share: number): Promise<void> => {
    while (!isOver && (await countArrived(admin)) < count * share) await pause(20)
  }
  for (const share of [0.2, 0.4, 0.6]) {
    await waitFor(share)
    run.kill()
    say(
      `Tiến trình gửi bị dừng đột ngột (SIGKILL), lần ${String(run.kills)}`,
      `The worker was killed, time ${String(run.kills)}`,
    )
  }
  await waitFor(0.75)
  await outage(admin, say)
}

/** Nobody gets through for five seconds. The bad line comes back with the portal. */
async function outage(admin: MockAdmin, say: DemoOptions['say']): Promise<void> {
  await admin.send('DELETE', '/faults')
  await admin.addFault({ fault: { kind: 'connection-reset' }, system: 'dvc' })
  say('Cổng ngừng hoạt động trong năm giây', 'The portal is away for five seconds')
  await pause(outageMs)
  await admin.send('DELETE', '/faults')
  await badLine(admin)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
