import { toneKey } from '../../packages/sdk-core/src/admin-units/place-name.ts'
import type { ListedUnit, Snapshot } from './units.ts'

interface Row extends ListedUnit {
  readonly first: number
  last: number
}

/** The lists as one: a unit that two lists in a row show alike is written once, in the later spelling. */
export function renderUnits(snapshots: readonly Snapshot[]): string {
  const groups = new Map<string, Row[]>()
  for (const row of mergeSnapshots(snapshots)) {
    const head = `${row.parent || '-'} ${row.first}${row.last}`
    groups.set(head, [...(groups.get(head) ?? []), row])
  }
  return [...groups]
    .map(([head, rows]) => ({ head, level: rows[0]?.code.length ?? 0, rows: rows.sort(byCode) }))
    .sort((a, b) => a.level - b.level || (a.head < b.head ? -1 : 1))
    .map(({ head, rows }) => [head, ...rows.map(({ code, name }) => `${code} ${name}`)].join('|'))
    .join('\n')
}

function mergeSnapshots(snapshots: readonly Snapshot[]): Row[] {
  const open = new Map<string, Row>()
  const rows: Row[] = []
  snapshots.forEach((snapshot, period) => {
    for (const unit of snapshot.values()) {
      const known = open.get(unit.code)
      if (known !== undefined && known.last === period - 1 && alike(known, unit)) {
        Object.assign(known, { last: period, name: unit.name })
      } else {
        const row = { ...unit, first: period, last: period }
        open.set(unit.code, row)
        rows.push(row)
      }
    }
  })
  return rows
}

/** Same parent and same name; spaces, apostrophes and the zero of `Phường 04` are no difference. */
function alike(one: ListedUnit, other: ListedUnit): boolean {
  return one.parent === other.parent && toneKey(one.name) === toneKey(other.name)
}

function byCode(one: ListedUnit, other: ListedUnit): number {
  return one.code < other.code ? -1 : 1
}
