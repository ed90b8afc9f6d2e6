import type { AdminLevel, AdminUnit } from './admin-unit.ts'
import { linksBack, linksOn, weaker, type Evidence, type Extent, type Link } from './links.ts'
import { periodOf, refuse, type Period } from './periods.ts'
import { findRow } from './resolve-unit.ts'
import type { UnitRow } from './unit-table.ts'

/** One unit before or after another. */
export interface RelatedUnit {
  readonly unit: AdminUnit
  /**
   * How much of the *older* unit is in the younger one. `whole`: a source says all of it, or the unit went on under its
   * own code and name. `part`: some of it, or no source says that it was all of it.
   */
  readonly extent: Extent
  /** The weakest evidence on the way between the two. */
  readonly evidence: Evidence
  /** The words of the official conversion table when they say more than "all" or "a part". Absent otherwise. */
  readonly note?: string
}

/** A unit's code at one day and the other day to look at. */
export interface SuccessionQuery {
  readonly level: AdminLevel
  /** The earlier day, `YYYY-MM-DD`. */
  readonly from: string
  /** The later day, `YYYY-MM-DD`; the same day or after. */
  readonly to: string
}

/**
 * Finds what became of a unit: the units that hold its area on a later day.
 *
 * Several answers mean it was split; which of them a given house lies in is not in the sources. Between 2025-06-30 and
 * 2025-07-01 the answer is complete for every commune and province. Districts have none, but five island districts became
 * special zones, which are communes. Across 2022-10-01 to 2025-06-30 the answer covers units that kept code and name, and
 * those whose former names are known; a split of those years is not in the sources.
 *
 * @param code - The unit's code on `from`.
 * @returns The units, in order of code. Empty: no such unit on `from`, or no evidence. Never a guess.
 * @throws {@link InputError} `INVALID_INPUT` - a day is malformed, or `to` is before `from`.
 * @source conversion table to Decision 19/2025/QĐ-TTg; confidence: documented. Before 2025-06-30: observed
 * @example successorsOf('18070', { level: 'commune', from: '2022-10-01', to: '2025-07-01' }) // Phường Thành Sen
 */
export function successorsOf(code: string, query: SuccessionQuery): RelatedUnit[] {
  const { level, from, to } = query
  requireOrder(from, to)
  const start = findRow(code, level, from, 'from')
  const end = periodOf(to, 'to')
  if (start === undefined || end === undefined) return []
  let reached = startAt(start.row)
  for (let period = start.period; period < end; period += 1) reached = walk(reached, linksOn, period as Period)
  return answer(reached)
}

/**
 * Finds what a unit was made of: the units of an earlier day whose area it holds, all or in part.
 *
 * Every commune of 2025-07-01 has at least one. Across 2022-10-01 to 2025-06-30 the answer can be incomplete, because
 * mergers of those years are only known where a former name is.
 *
 * @param code - The unit's code on `to`.
 * @returns The units, in order of code. Empty: no such unit on `to`, or no evidence. Never a guess.
 * @throws {@link InputError} `INVALID_INPUT` - a day is malformed, or `to` is before `from`.
 * @source as {@link successorsOf}
 * @example predecessorsOf('15', { level: 'province', from: '2025-06-30', to: '2025-07-01' }) // Lào Cai (10), Yên Bái (15)
 */
export function predecessorsOf(code: string, query: SuccessionQuery): RelatedUnit[] {
  const { level, from, to } = query
  requireOrder(from, to)
  const start = findRow(code, level, to, 'to')
  const end = periodOf(from, 'from')
  if (start === undefined || end === undefined) return []
  let reached = startAt(start.row)
  for (let period = start.period; period > end; period -= 1) reached = walk(reached, linksBack, period as Period)
  return answer(reached)
}

/** What is known of one unit on the way: how much of the older end it holds, and how surely. */
type Reached = ReadonlyMap<UnitRow, Omit<Link, 'row'>>

function startAt(row: UnitRow): Reached {
  return new Map([[row, { extent: 'whole', evidence: 'same-unit' }]])
}

/** One step from every unit reached so far. A way over two parts is a part, whatever they add up to. */
function walk(reached: Reached, links: (row: UnitRow, period: Period) => Link[], period: Period): Reached {
  const next = new Map<UnitRow, Omit<Link, 'row'>>()
  for (const [from, soFar] of reached) {
    for (const { row, ...step } of links(from, period)) next.set(row, join(soFar, step))
  }
  return next
}

function join(one: Omit<Link, 'row'>, other: Omit<Link, 'row'>): Omit<Link, 'row'> {
  const note = one.note ?? other.note
  return {
    extent: one.extent === 'whole' && other.extent === 'whole' ? 'whole' : 'part',
    evidence: weaker(one.evidence, other.evidence),
    ...(note !== undefined && { note }),
  }
}

function answer(reached: Reached): RelatedUnit[] {
  const related = [...reached].map(([{ unit }, link]) => ({ unit, ...link }))
  return related.sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
}

function requireOrder(from: string, to: string): void {
  if (to < from) throw refuse('to', 'not-before-from', 'the day `from` or later', 'ngày `from` hoặc sau đó')
}
