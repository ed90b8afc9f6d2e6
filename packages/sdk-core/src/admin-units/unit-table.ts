import type { AdminLevel, AdminUnit } from './admin-unit.ts'
import { packedUnits } from './data/units.ts'
import { firstDayOf, lastDayOf, type Period } from './periods.ts'

/** A unit and the periods the lists show it so, both included. */
export interface UnitRow {
  readonly unit: AdminUnit
  readonly first: Period
  readonly last: Period
}

/** Codes on which two sources disagree and no act settles it. */
const otherCodes: Readonly<Record<string, string>> = { '06970': '06978', '23938': '23737' }

const levels: Readonly<Record<number, AdminLevel>> = { 2: 'province', 3: 'district', 5: 'commune' }

let table: ReadonlyMap<string, readonly UnitRow[]> | undefined

/** Every form a code had, in order of time; a code's length says its level. Decoded at the first question. */
export function rowsOf(code: string): readonly UnitRow[] {
  return unitTable().get(code) ?? []
}

/** The form of a unit in a period. */
export function rowIn(code: string, period: Period): UnitRow | undefined {
  return rowsOf(code).find((row) => row.first <= period && period <= row.last)
}

/** Every unit of a period. */
export function rowsIn(period: Period): UnitRow[] {
  return [...unitTable().values()].flat().filter((row) => row.first <= period && period <= row.last)
}

/** The level a code has by its length; `undefined` for a malformed code. */
export function levelOf(code: string): AdminLevel | undefined {
  return /^\d{2,5}$/.test(code) ? levels[code.length] : undefined
}

function unitTable(): ReadonlyMap<string, readonly UnitRow[]> {
  table ??= decode(packedUnits)
  return table
}

/** Lines come in the order provinces, districts, communes, so that a parent is known before its children. */
function decode(packed: string): Map<string, UnitRow[]> {
  const rows = new Map<string, UnitRow[]>()
  for (const line of packed.trim().split('\n')) {
    const [head = '', ...entries] = line.split('|')
    const [parent = '', span = ''] = head.split(' ')
    const [first, last] = [Number(span[0]) as Period, Number(span[1]) as Period]
    const province = parent.length === 3 ? rows.get(parent)?.[0]?.unit.provinceCode : parent
    for (const entry of entries) add(rows, { unit: readUnit(entry, parent, province ?? '', first, last), first, last })
  }
  return rows
}

function add(rows: Map<string, UnitRow[]>, row: UnitRow): void {
  const known = rows.get(row.unit.code)
  if (known === undefined) rows.set(row.unit.code, [row])
  else known.push(row)
}

function readUnit(entry: string, parent: string, province: string, first: Period, last: Period): AdminUnit {
  const space = entry.indexOf(' ')
  const code = entry.slice(0, space)
  const to = lastDayOf(last)
  const otherCode = first >= 2 ? otherCodes[code] : undefined
  return {
    code,
    name: entry.slice(space + 1),
    level: levels[code.length] ?? 'commune',
    provinceCode: code.length === 2 ? code : province,
    ...(parent.length === 3 && { districtCode: parent }),
    from: firstDayOf(first),
    ...(to !== undefined && { to }),
    ...(otherCode !== undefined && { otherCode }),
  }
}
