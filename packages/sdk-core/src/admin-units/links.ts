import { packedContinuations } from './data/continuations.ts'
import { packedConversions } from './data/conversions.ts'
import { readEdges, type Edges } from './packed-edges.ts'
import type { Period } from './periods.ts'
import { bareKey, splitType } from './place-name.ts'
import { rowIn, type UnitRow } from './unit-table.ts'

/** How much of the older unit is in the younger one. */
export type Extent = 'whole' | 'part'

/** Why two units are said to follow each other, strongest first. */
const strength = ['same-unit', 'act', 'conversion-table', 'former-name', 'name-carried-on'] as const

/**
 * Why two units are said to follow each other.
 * - `same-unit`: it kept its code and its name; only its type, district or spelling may have changed.
 * - `act`: an act says so (Resolution 175/2024/QH15 for Huế).
 * - `conversion-table`: the official table from old to new communes of 2025-07-01.
 * - `former-name`: the younger unit is listed with the older one's code and name as a former name.
 * - `name-carried-on`: the older code ended, and one unit of the same district took over exactly its name.
 */
export type Evidence = (typeof strength)[number]

/** One step between two lists. */
export interface Link {
  readonly row: UnitRow
  readonly extent: Extent
  readonly evidence: Evidence
  readonly note?: string
}

/** The less certain of two reasons. */
export function weaker(one: Evidence, other: Evidence): Evidence {
  return strength.indexOf(one) > strength.indexOf(other) ? one : other
}

/** Marks of the packed data. No mark: all of the unit, by the conversion table. */
const meanings: Readonly<Record<string, Omit<Link, 'row'>>> = {
  '': { extent: 'whole', evidence: 'conversion-table' },
  p: { extent: 'part', evidence: 'conversion-table' },
  a: { extent: 'part', evidence: 'conversion-table', note: 'Nhập một phần diện tích' },
  n: { extent: 'part', evidence: 'conversion-table', note: 'Nhập một phần diện tích, toàn bộ dân số' },
  d: { extent: 'part', evidence: 'conversion-table', note: 'Nhập một phần dân số' },
  w: { extent: 'part', evidence: 'conversion-table', note: 'Nhập toàn bộ diện tích' },
  f: { extent: 'part', evidence: 'former-name' },
  c: { extent: 'part', evidence: 'name-carried-on' },
  l: { extent: 'whole', evidence: 'act' },
}

/** The period after which codes were given anew: the last before 2025-07-01. */
const newCodes: Period = 1

let continuations: Edges | undefined
let conversions: Edges | undefined

/** The units of the next period that hold a unit of this one. */
export function linksOn(row: UnitRow, period: Period): Link[] {
  const next = (period + 1) as Period
  const same = period === newCodes ? undefined : sameUnit(row, next)
  if (same !== undefined) return [same]
  return (edgesOf(period)?.byOlder.get(row.unit.code) ?? []).flatMap((edge) => linkTo(edge.younger, next, edge.mark))
}

/** The units of the period before that a unit of this one holds. */
export function linksBack(row: UnitRow, period: Period): Link[] {
  const before = (period - 1) as Period
  const same = before === newCodes ? undefined : sameUnit(row, before)
  const edges = edgesOf(before)?.byYounger.get(row.unit.code) ?? []
  return [...(same === undefined ? [] : [same]), ...edges.flatMap((edge) => linkTo(edge.older, before, edge.mark))]
}

/** A unit of the same code and name is the same unit, except where {@link newCodes} lies between. */
function sameUnit(row: UnitRow, period: Period): Link | undefined {
  const other = rowIn(row.unit.code, period)
  if (other === undefined || properKey(other) !== properKey(row)) return undefined
  return { row: other, extent: 'whole', evidence: 'same-unit' }
}

function properKey({ unit }: UnitRow): string {
  return bareKey(splitType(unit.name).proper)
}

function linkTo(code: string, period: Period, mark: string): Link[] {
  const row = rowIn(code, period)
  const meaning = meanings[mark]
  return row === undefined || meaning === undefined ? [] : [{ row, ...meaning }]
}

function edgesOf(period: Period): Edges | undefined {
  if (period === 0) return (continuations ??= readEdges(packedContinuations))
  return period === 1 ? (conversions ??= readEdges(packedConversions)) : undefined
}
