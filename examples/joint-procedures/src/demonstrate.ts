import { MockAdmin } from '@lienthong/mock-server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stageCases } from './cases/index.ts'
import { chanceOf, type Chance } from './chance.ts'
import { describeDossier } from './describe.ts'
import { codePrefix, Desk } from './desk.ts'
import { Families } from './families.ts'
import { inLanguage, type Language } from './language.ts'
import { countLostAndDoubled, readRegisters, seeDossier } from './mock-view.ts'
import { playOut, type Statuses } from './play-out.ts'
import { wholeBirth, wholeDeath, type CaseName, type Play, type Stage } from './plays.ts'
import { WorkerProcess } from './worker-process.ts'

/** How the demonstration is given. */
export interface Programme {
  /** Address of the mocks. */
  readonly url: string
  /** Dossiers of the good kind. */
  readonly count: number
  readonly seed: number
  readonly language: Language
  readonly print: (line: string) => void
}

/** What came of it. */
export interface Outcome {
  /** Nothing lost, nothing doubled, the worker killed three times, every case as expected. */
  readonly ok: boolean
  readonly dossiers: number
  readonly lost: number
  readonly doubled: number
  /** How often the worker was killed. */
  readonly kills: number
  /** Requests the worker sent to national systems. */
  readonly requests: number
  readonly cases: { readonly [Name in CaseName]?: string }
}

/** Plays births and deaths, good and bad, and counts in the registers what came of them. */
export async function demonstrate(programme: Programme): Promise<Outcome> {
  const { url, count, seed, language, print } = programme
  const admin = new MockAdmin(url, { timeoutMs: 60_000 })
  await admin.syncClock()
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-joint-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const chance = chanceOf(seed)
  const worker = new WorkerProcess({
    url,
    folder,
    killAfter: momentsOfDeath(chance, count),
    onKilled: (requests) => print(killedLine(language, requests)),
  })
  try {
    const families = new Families(await admin.people(), chance)
    const desk = new Desk(admin, families, await firstSerial(admin, worker))
    const stage: Stage = { admin, worker, desk }
    const plays = [...(await stageCases(stage)), ...(await stageGood(stage, count))]
    await Promise.all(plays.map(({ filed: { kind, key, input } }) => worker.ask('start', { kind, key, input })))
    return await tellOutcome(plays, await playOut(plays, stage), stage, programme)
  } catch (error) {
    // Whatever the worker says of it: when the mocks have gone, that is the reason.
    await admin.syncClock()
    throw error
  } finally {
    await worker.stop()
    removeFolder()
  }
}

/** Requests after which the worker is killed: early, in the thick of it, and later. */
function momentsOfDeath(chance: Chance, count: number): number[] {
  const dossiers = count + 18
  return [1, 4, 7].map((requests) => Math.ceil(dossiers * (requests + chance())))
}

/** Codes that neither the mocks nor the store have seen: both may be older than this run. */
async function firstSerial(admin: MockAdmin, worker: WorkerProcess): Promise<number> {
  const known = [
    ...(await admin.dossiers()).map(({ code }) => code),
    ...(await worker.ask('list', {})).map(({ key }) => key),
  ]
  const serials = known.flatMap((code) => (code.startsWith(codePrefix) ? [Number(code.split('-').at(-1))] : []))
  return Math.max(0, ...serials) + 1
}

/** Births, and deaths as long as there is somebody who could die. */
async function stageGood({ desk }: Stage, count: number): Promise<Play[]> {
  const plays: Play[] = []
  for (let at = 0; at < count; at += 1) {
    const death = at % 4 === 3 ? await desk.death() : undefined
    plays.push(
      death === undefined ? { filed: await desk.birth(), holds: wholeBirth } : { filed: death, holds: wholeDeath },
    )
  }
  return plays
}

async function tellOutcome(
  plays: readonly Play[],
  statuses: Statuses,
  { admin, worker }: Stage,
  { language, print }: Programme,
): Promise<Outcome> {
  const registers = await readRegisters(admin)
  const cases: { [Name in CaseName]?: string } = {}
  let asExpected = true
  for (const play of plays) {
    const status = statuses.get(play.filed.key)
    if (status === undefined) throw new Error(`The engine does not know ${play.filed.key}`)
    print(describeDossier(play, status, language))
    if (play.case === undefined) {
      asExpected &&= status.state === 'done'
      continue
    }
    const { name, expected, outcome } = play.case
    cases[name] = outcome(seeDossier(registers, play.filed, status))
    asExpected &&= cases[name] === expected
    if (cases[name] !== expected) print(`  ${name}: ${cases[name]}, ${expected}?`)
  }
  const { lost, doubled } = countLostAndDoubled(registers, plays)
  for (const [what, keys] of Object.entries({ lost, doubled }))
    if (keys.length > 0) print(`${what}: ${keys.join(', ')}`)
  const { kills, requests } = worker
  const ok = asExpected && lost.length === 0 && doubled.length === 0 && kills === 3
  return { ok, dossiers: plays.length, lost: lost.length, doubled: doubled.length, kills, requests, cases }
}

function killedLine(language: Language, requests: number): string {
  return inLanguage(language, [
    `Tiến trình xử lý bị dừng đột ngột (SIGKILL) khi đang gửi yêu cầu thứ ${requests}; khởi động lại`,
    `The worker was killed (SIGKILL) while it sent request ${requests}; started again`,
  ])
}
