import type { MockAdmin } from '@lienthong/mock-server'
import type { Dossier, Step } from './dossiers.ts'

/** A dossier as the mock portal keeps it. */
interface Kept {
  readonly code: string
  readonly status: string
  readonly steps: readonly Step[]
  readonly attempts: { readonly creations: number; readonly repeatedSteps: number; readonly lateSteps: number }
}

interface Page {
  readonly items: readonly Kept[]
  readonly next?: number
}

/** What is wrong at the portal. */
export interface Verdict {
  dossiers: number
  lost: number
  duplicated: number
  outOfOrder: number
}

/** Compares what the portal has with what it should have, dossier by dossier and step by step. */
export async function judge(admin: MockAdmin, expected: Iterable<Dossier>): Promise<Verdict> {
  const kept = new Map<string, Kept>()
  const verdict: Verdict = { dossiers: 0, lost: 0, duplicated: 0, outOfOrder: 0 }
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: Page = await admin.send('GET', `/records/dvc/dossiers?after=${String(after)}&limit=2000`)
    for (const item of page.items) {
      if (kept.has(item.code)) verdict.duplicated += 1
      kept.set(item.code, item)
    }
    after = page.next
  }
  verdict.dossiers = kept.size
  for (const dossier of expected) {
    const found = kept.get(dossier.code)
    if (found === undefined || isShort(found, dossier)) verdict.lost += 1
    if (found === undefined) continue
    if (found.attempts.creations !== 1 || hasDoubles(found)) verdict.duplicated += 1
    if (found.attempts.lateSteps > 0 || !isInOrder(found, dossier)) verdict.outOfOrder += 1
    kept.delete(dossier.code)
  }
  // What nobody sent.
  verdict.duplicated += kept.size
  return verdict
}

/** How many dossiers have arrived. */
export async function countArrived(admin: MockAdmin): Promise<number> {
  return (await admin.send<{ dossiers: number }>('GET', '/records/dvc/totals')).dossiers
}

function isShort({ steps, status }: Kept, expected: Dossier): boolean {
  const there = new Set(steps.map(keyOf))
  return status !== expected.steps.at(-1)?.status || expected.steps.some((step) => !there.has(keyOf(step)))
}

function hasDoubles({ steps, attempts }: Kept): boolean {
  return attempts.repeatedSteps > 0 || new Set(steps.map(keyOf)).size !== steps.length
}

/** Each step once, in the order of its first coming. */
function isInOrder({ steps }: Kept, expected: Dossier): boolean {
  const came = [...new Set(steps.map(keyOf))]
  const wanted = expected.steps.map(keyOf).filter((key) => came.includes(key))
  return came.every((key, at) => key === wanted[at])
}

function keyOf({ status, at, note }: Step): string {
  return `${status} ${at} ${note}`
}
