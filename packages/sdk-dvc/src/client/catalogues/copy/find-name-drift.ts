import { compareProcedureNames, type ProcedureNameVerdict } from '../compare-procedure-names.ts'
import type { CatalogueSnapshot } from './catalogue-snapshot.ts'

/** A name that a code is published under, and where. */
export interface PublishedName {
  readonly name: string
  /** `list`: among all procedures. `procedure`: the procedure itself. */
  readonly in: 'list' | 'procedure'
  readonly agencyCode?: string
  readonly decision?: string
}

/** One code under two names that do not mean the same. */
export interface NameDrift {
  readonly code: string
  /** `over-time`: another name than in the earlier copy. `at-once`: two names in the same copy. */
  readonly kind: 'over-time' | 'at-once'
  /** `different`: the code was given to another procedure. `doubtful`: an officer should look. */
  readonly verdict: Extract<ProcedureNameVerdict, 'different' | 'doubtful'>
  readonly score: number
  readonly was: PublishedName
  readonly now: PublishedName
}

/**
 * Finds codes whose published name drifted: since an earlier copy, and within the later one, where the list names a code
 * otherwise than the procedure under it, or two agencies share a code.
 *
 * Pure. Renamed procedures that say the same, or more, are not told: see {@link compareProcedureNames}.
 *
 * @param before - The earlier copy. Absent: only what drifts at once is found.
 * @source a code that the list and its page name differently was seen in 2026; confidence: observed
 * @example for (const { code, was, now } of findNameDrift(before, after)) warn(code, was.name, now.name)
 */
export function findNameDrift(before: CatalogueSnapshot | undefined, after: CatalogueSnapshot): NameDrift[]
/** Finds what drifts within one copy. */
export function findNameDrift(only: CatalogueSnapshot): NameDrift[]
export function findNameDrift(before: CatalogueSnapshot | undefined, after = before): NameDrift[] {
  if (after === undefined) return []
  const now = namesOf(after)
  const was = before === undefined || before === after ? new Map<string, PublishedName[]>() : namesOf(before)
  return [...now.keys()].toSorted().flatMap((code) => {
    const names = now.get(code) ?? []
    return [...overTime(code, was.get(code) ?? [], names), ...atOnce(code, names)]
  })
}

/** The procedure itself says more than the list; where both copies have it, it alone is compared. */
function overTime(code: string, was: readonly PublishedName[], now: readonly PublishedName[]): NameDrift[] {
  const place = (['procedure', 'list'] as const).find((at) => has(was, at) && has(now, at))
  const [before, after] = [was.filter((name) => name.in === place), now.filter((name) => name.in === place)]
  return after.flatMap((name) => {
    // An agency that shared the code before may have kept its name.
    const drifts = before.map((old) => driftOf(code, 'over-time', old, name))
    return drifts.length > 0 && drifts.every((drift) => drift !== undefined) ? drifts.slice(0, 1) : []
  })
}

function atOnce(code: string, names: readonly PublishedName[]): NameDrift[] {
  const [first, ...others] = names
  if (first === undefined) return []
  return others.flatMap((other) => driftOf(code, 'at-once', first, other) ?? [])
}

function driftOf(code: string, kind: NameDrift['kind'], was: PublishedName, now: PublishedName): NameDrift | undefined {
  const { verdict, score } = compareProcedureNames(was.name, now.name)
  return verdict === 'same' || verdict === 'reworded' ? undefined : { code, kind, verdict, score, was, now }
}

function has(names: readonly PublishedName[], place: PublishedName['in']): boolean {
  return names.some((name) => name.in === place)
}

function namesOf({ procedures = [], details }: CatalogueSnapshot): Map<string, PublishedName[]> {
  const found = new Map<string, PublishedName[]>()
  const add = (code: string, name: PublishedName): void => {
    found.set(code, [...(found.get(code) ?? []), name])
  }
  for (const { code, name } of procedures) add(code, { name, in: 'list' })
  for (const { code, name, agencyCode, decision } of details) {
    add(code, {
      name,
      in: 'procedure',
      ...(agencyCode !== undefined && { agencyCode }),
      ...(decision !== undefined && { decision }),
    })
  }
  return found
}
