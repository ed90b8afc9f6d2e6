import { maxTextLength, readTokens, type Token } from './address-tokens.ts'
import type { AdminLevel, ResolvedUnit } from './admin-unit.ts'
import { namedRows, rowsNamed, spellingOf, type NamedRow, type Spelling } from './name-index.ts'
import { periodOf } from './periods.ts'
import type { UnitType } from './place-name.ts'
import { certaintyOf } from './resolve-unit.ts'
import { typeBefore } from './type-words.ts'

/**
 * How a unit's name agrees with a text.
 * - `exact`: every accent; tone style (`hoà`, `hòa`), capitals, spaces and apostrophes make no difference.
 * - `unaccented`: the text leaves accents out.
 * - `similar`: same letters, but other accents, or another type than the text says. Likely another unit.
 * - `prefix`: the name goes on after the text.
 */
export type MatchKind = Spelling | 'prefix'

/** One unit that a text may mean. */
export interface UnitMatch {
  readonly unit: ResolvedUnit
  readonly match: MatchKind
}

/** When to look, and how far. */
export interface FindUnitsOptions {
  /** Day, `YYYY-MM-DD`: only units of that day are found. */
  readonly at: string
  /** Absent: every level. */
  readonly level?: AdminLevel
  /** Most answers, 1 or more. Default 20. */
  readonly limit?: number
}

const order: readonly MatchKind[] = ['exact', 'unaccented', 'similar', 'prefix']

/**
 * Finds units by name, for a search field: accents, capitals and the type word may be missing.
 *
 * Pure; the time is linear in the text. Several units share a name: this ranks, it does not decide.
 *
 * @param text - One name, as `Thạch Hà`, `huyen thach ha`, `P. 4`; at most 1,000 characters, longer finds nothing.
 * @returns Best first: `exact`, `unaccented`, `similar`, `prefix`; larger units before smaller, then by code. Empty: none, or
 *   a day before 2022-10-01.
 * @throws {@link InputError} `INVALID_INPUT` - `at` is no day.
 * @source as {@link resolveUnit}
 * @example findUnits('ky anh', { at: '2024-01-01', level: 'district' }) // Huyện Kỳ Anh and Thị xã Kỳ Anh, both unaccented
 */
export function findUnits(text: string, options: FindUnitsOptions): UnitMatch[] {
  const { at, level, limit = 20 } = options
  const period = periodOf(at)
  if (period === undefined || text.length > maxTextLength) return []
  const tokens = readTokens(text.normalize('NFC'))
  const found = new Map<NamedRow, MatchKind>()
  const keep = (named: NamedRow, match: MatchKind): void => {
    const best = found.get(named)
    if (best === undefined || order.indexOf(match) < order.indexOf(best)) found.set(named, match)
  }
  for (const { name, type } of readingsOf(tokens)) {
    const bare = name.map((token) => token.bare).join('')
    for (const named of rowsNamed(bare, period)) keep(named, kindOf(name, type, named))
    const longer = bare.length < 2 ? [] : namedRows(period).filter((named) => goesOn(named, bare, type))
    for (const named of longer) keep(named, 'prefix')
  }
  return [...found]
    .filter(([{ row }]) => level === undefined || row.unit.level === level)
    .sort(byRank)
    .slice(0, Math.max(1, limit))
    .map(([{ row }, match]) => ({ unit: { ...row.unit, certainty: certaintyOf(row, at) }, match }))
}

interface Reading {
  readonly name: readonly Token[]
  readonly type?: UnitType
}

/** With the first words as a type, and without: there is a ward whose name is Phường Đúc. */
function readingsOf(tokens: readonly Token[]): Reading[] {
  if (tokens.length === 0) return []
  const typed = [1, 2].flatMap((index) => {
    const word = index < tokens.length ? typeBefore(tokens, index) : undefined
    return word?.start === 0 ? [{ name: tokens.slice(index), type: word.type }] : []
  })
  return [...typed, { name: tokens }]
}

function kindOf(name: readonly Token[], type: UnitType | undefined, named: NamedRow): MatchKind {
  return type !== undefined && type !== named.type ? 'similar' : spellingOf(name, named)
}

function goesOn(named: NamedRow, bare: string, type: UnitType | undefined): boolean {
  return named.bare.length > bare.length && named.bare.startsWith(bare) && (type === undefined || type === named.type)
}

function byRank([one, match]: [NamedRow, MatchKind], [other, otherMatch]: [NamedRow, MatchKind]): number {
  const [code, otherCode] = [one.row.unit.code, other.row.unit.code]
  const rank = order.indexOf(match) - order.indexOf(otherMatch) || code.length - otherCode.length
  return rank !== 0 ? rank : Number(code) - Number(otherCode)
}
