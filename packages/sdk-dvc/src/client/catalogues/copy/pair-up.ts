import { sameValue } from './changed-fields.ts'

interface Named {
  readonly code: string
  readonly name: string
  readonly agencyCode?: string
  readonly decision?: string
}

/** An entry as it was and as it is; one of the two may be missing. */
export type Pair<Entry> = readonly [was: Entry | undefined, is: Entry | undefined]

/**
 * Finds for each entry the one it was before. A code may stand for several: equal ones belong together first, then those of the
 * same agency and decision, of the same agency, of the same name. Of what is left, one and one of a code are taken for the
 * same place, whatever they say: a reused code is to be seen as a change.
 */
export function pairUp<Entry extends Named>(before: readonly Entry[], after: readonly Entry[]): Pair<Entry>[] {
  const was = byCode(before)
  const is = byCode(after)
  const codes = new Set([...was.keys(), ...is.keys()])
  return [...codes].flatMap((code) => pairOfCode(was.get(code) ?? [], is.get(code) ?? []))
}

function pairOfCode<Entry extends Named>(was: readonly Entry[], is: readonly Entry[]): Pair<Entry>[] {
  const left = { was: [...was], is: [...is] }
  const pairs: Pair<Entry>[] = []
  const take = (belong: (one: Entry, other: Entry) => boolean): void => {
    for (const one of [...left.was]) {
      const other = left.is.find((candidate) => belong(one, candidate))
      if (other === undefined) continue
      pairs.push([one, other])
      left.was.splice(left.was.indexOf(one), 1)
      left.is.splice(left.is.indexOf(other), 1)
    }
  }
  take(sameValue)
  take((one, other) => isSameAgency(one, other) && one.decision === other.decision)
  take(isSameAgency)
  take((one, other) => one.name === other.name)
  if (left.was.length === 1 && left.is.length === 1) take(() => true)
  return [
    ...pairs,
    ...left.was.map((one): Pair<Entry> => [one, undefined]),
    ...left.is.map((one): Pair<Entry> => [undefined, one]),
  ]
}

function isSameAgency(one: Named, other: Named): boolean {
  return one.agencyCode !== undefined && one.agencyCode === other.agencyCode
}

function byCode<Entry extends Named>(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = found.get(entry.code)
    if (same === undefined) found.set(entry.code, [entry])
    else same.push(entry)
  }
  return found
}
