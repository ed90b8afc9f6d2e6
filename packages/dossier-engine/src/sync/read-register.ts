import type { DossierStatus, PortalDossier } from '@lienthong/sdk-dvc'
import type { Store } from '../store/store.ts'
import type { RegisterFacts } from './register-facts.ts'
import type { KeptEvent } from './sync-event.ts'

/** A state that a dossier was told to be in. */
export interface ToldState {
  readonly status: DossierStatus
  /** Time with offset; absent where only the dossier itself said so, and not when. */
  readonly at?: string
}

/** What the portal was told of a dossier itself, without whose it is and what it says. */
export type ToldDossier = Pick<
  PortalDossier,
  | 'channel'
  | 'submittedAt'
  | 'receivedAt'
  | 'dueAt'
  | 'rejectedAt'
  | 'finishedAt'
  | 'returnedAt'
  | 'processingUnit'
  | 'onlinePayment'
> & {
  readonly procedure: Pick<PortalDossier['procedure'], 'code' | 'fieldCode' | 'fieldName'>
  /** Sum of all fees, those of supplements among them; absent when nobody said that there are any or none. */
  readonly feeVnd?: number
  /** Whether one of its papers was digitised, and whether one was used again; absent when papers were not told of. */
  readonly papers?: { readonly digitised: boolean; readonly reused: boolean }
}

/** A dossier as the events of the sync tell it: no personal data. */
export interface RegisterDossier {
  readonly code: string
  /** As the last event with a dossier has it; absent when there is none, or `purge` has emptied it. */
  readonly dossier?: ToldDossier
  /** States in the order they were told, each once where it was told several times in a row. */
  readonly states: readonly ToldState[]
  /** What events said beside it, the later before the earlier. */
  readonly register: RegisterFacts
  /** Whether `purge` has emptied some of its events: what they said is not known any more. */
  readonly emptied: boolean
}

const page = `
SELECT h.dossier AS code,
  (SELECT json_agg(e.data ORDER BY e.position) FROM lienthong.sync_event e WHERE e.dossier = h.dossier) AS events
FROM (SELECT dossier FROM lienthong.sync_head WHERE dossier > $1 ORDER BY dossier LIMIT $2) h ORDER BY h.dossier`

/** Dossiers whose events are in memory at a time. */
const dossiersPerPage = 500

/**
 * Reads every dossier that the sync was ever told of, as its events tell it, whether or not the portal has them yet. One at a
 * time, by code; a page of 500 is in memory. Reads only, at any time, also while workers deliver; what is enqueued meanwhile may be
 * seen or not.
 *
 * @throws {@link EngineError} `STORE_FAILED`, `STORE_CLOSED`
 * @example
 * for await (const { code, dossier, states } of readRegister(store)) console.log(code, dossier?.procedure.code, states.length)
 */
export async function* readRegister(store: Store): AsyncGenerator<RegisterDossier, void, void> {
  for (let after = ''; ;) {
    const { rows } = await store.query(page, [after, dossiersPerPage])
    const dossiers = rows as { code: string; events: (KeptEvent | null)[] }[]
    for (const { code, events } of dossiers) yield tellOf(code, events)
    const last = dossiers.at(-1)
    if (last === undefined) return
    after = last.code
  }
}

function tellOf(code: string, events: readonly (KeptEvent | null)[]): RegisterDossier {
  const known = events.filter((event) => event !== null)
  const last = known.findLast(({ dossier }) => dossier !== undefined)?.dossier
  return {
    code,
    ...(last !== undefined && { dossier: toldOf(last) }),
    states: statesOf(known),
    register: Object.assign({}, ...known.map(({ register }) => register)) as RegisterFacts,
    emptied: known.length < events.length,
  }
}

function statesOf(events: readonly KeptEvent[]): ToldState[] {
  const states: ToldState[] = []
  for (const { dossier, steps, more } of events) {
    const told: ToldState[] = steps.map(({ status, at }) => ({ status, at }))
    // The first parts of a long event carry the dossier as it will stand after the last one.
    if (dossier !== undefined && more === undefined) told.push({ status: dossier.status })
    for (const state of told) if (state.status !== states.at(-1)?.status) states.push(state)
  }
  return states
}

function toldOf(dossier: PortalDossier): ToldDossier {
  const { channel, submittedAt, receivedAt, processingUnit, documents } = dossier
  const { dueAt, rejectedAt, finishedAt, returnedAt, onlinePayment } = dossier
  const { code, fieldCode, fieldName } = dossier.procedure
  const feeVnd = feeOf(dossier)
  const papers = documents && {
    digitised: documents.some(({ digitised }) => digitised === true),
    reused: documents.some(({ reused }) => reused === true),
  }
  return {
    procedure: { code, fieldCode, fieldName },
    channel,
    submittedAt,
    receivedAt,
    processingUnit,
    ...(dueAt !== undefined && { dueAt }),
    ...(rejectedAt !== undefined && { rejectedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(returnedAt !== undefined && { returnedAt }),
    ...(onlinePayment !== undefined && { onlinePayment }),
    ...(feeVnd !== undefined && { feeVnd }),
    ...(papers !== undefined && { papers }),
  }
}

function feeOf({ fees, supplements = [] }: PortalDossier): number | undefined {
  const told = [fees, ...supplements.map((supplement) => supplement.fees)].filter((list) => list !== undefined)
  return told.length === 0 ? undefined : told.flat().reduce((sum, { amountVnd }) => sum + amountVnd, 0)
}
