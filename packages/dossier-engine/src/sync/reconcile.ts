import type { DossierStatus, NationalPortalClient } from '@lienthong/sdk-dvc'
import type { Store } from '../store/store.ts'
import type { PortalGate } from './portal-gate.ts'
import { readLocal, type LocalDossier } from './read-sync.ts'
import { readPlace, sendFrom, type Place } from './send-again.ts'
import { leadsTo } from './status-moves.ts'
import { problemOf } from './sync-problem.ts'

/** How the portal is compared. */
export interface ReconcileOptions {
  /** Puts right what can be put right by sending again. Default false: only tells. */
  readonly fix?: boolean
  /** Dossiers asked about at the same time, 1..100. Default 8. */
  readonly concurrency?: number
}

/** One dossier that stands otherwise at the portal than here. */
export interface Difference {
  readonly code: string
  readonly kind: 'missing' | 'behind' | 'ahead' | 'not-answered'
  /** The state that was delivered. */
  readonly local?: DossierStatus
  readonly portal?: DossierStatus
  /** What puts it right. */
  readonly fix: 'send-again' | 'look-into' | 'ask-again'
  readonly fixed: boolean
  /** Code of the error, when the portal did not answer. */
  readonly reason?: string
}

/** What a comparison needs. */
export interface ReconcileTools {
  readonly store: Store
  readonly portal: NationalPortalClient
  readonly gate: PortalGate
}

/** Compares all dossiers, a page at a time. What is still on its way is left out: it differs by intent. */
export async function* reconcile(
  { store, portal, gate }: ReconcileTools,
  { fix = false, concurrency = 8 }: ReconcileOptions,
): AsyncGenerator<Difference, void, void> {
  for (let after = ''; ;) {
    const page = await readLocal(store, after, 200)
    const settled = page.filter(({ pending }) => !pending)
    for (let at = 0; at < settled.length; at += concurrency) {
      const part = settled.slice(at, at + concurrency)
      for (const found of await Promise.all(part.map((local) => compare({ store, portal, gate }, local)))) {
        if (found === undefined) continue
        const { from, ...difference } = found
        yield { ...difference, fixed: fix && from !== undefined && (await sendFrom(store, difference.code, from)) }
      }
    }
    const last = page.at(-1)
    if (last === undefined) return
    after = last.code
  }
}

/** A difference, and from where on the dossier is sent again when it is to be put right. */
type Compared = Omit<Difference, 'fixed'> & { readonly from?: Place }

async function compare(
  { store, portal, gate }: ReconcileTools,
  { code, status }: LocalDossier,
): Promise<Compared | undefined> {
  const local = status === null ? {} : { local: status }
  try {
    await gate.pass()
    const found = await portal.findDossier(code)
    if (found === undefined) return await again(store, { code, ...local, kind: 'missing' }, undefined)
    if (found.status === undefined || status === null || found.status === status) return undefined
    const difference = { code, ...local, portal: found.status }
    if (!leadsTo(found.status, status)) return { ...difference, kind: 'ahead', fix: 'look-into' }
    return await again(store, { ...difference, kind: 'behind' }, found.status)
  } catch (error) {
    return { code, ...local, kind: 'not-answered', fix: 'ask-again', reason: problemOf(error).code }
  }
}

/** Says whether what is missing can be told, and from where on. */
async function again(
  store: Store,
  difference: Omit<Difference, 'fix' | 'fixed'>,
  reached: DossierStatus | undefined,
): Promise<Compared> {
  const from = await readPlace(store, difference.code, reached)
  return from === undefined ? { ...difference, fix: 'look-into' } : { ...difference, fix: 'send-again', from }
}
