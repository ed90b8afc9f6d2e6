import { beginsPart, type Token } from './address-tokens.ts'
import type { AdminUnit } from './admin-unit.ts'
import { rowsNamed, spellingOf, type NamedRow } from './name-index.ts'
import type { Period } from './periods.ts'
import type { UnitType } from './place-name.ts'
import { typeBefore, type TypeWord } from './type-words.ts'

/** A unit that the words from `start` to `end` (excluded) may name. */
export interface AddressMatch {
  readonly unit: AdminUnit
  readonly start: number
  readonly end: number
  readonly typed: boolean
  /** Other accents or another type than written: to be shown, not to be taken. */
  readonly weak: boolean
  /** The words before it are part of the same phrase, so they too must be a unit's name. */
  readonly leansLeft: boolean
  readonly points: number
}

/** No unit's name has more words. */
const longestName = 8

/** Types by level: another type of the same level is a slip of the pen or of time, one of another level is another unit. */
const sameLevel: readonly (readonly UnitType[])[] = [
  ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'],
  ['Huyện', 'Quận', 'Thị xã', 'Thành phố'],
  ['Tỉnh', 'Thành phố'],
]

/** Every unit whose name ends right before the word at `end`. */
export function matchesBefore(tokens: readonly Token[], end: number, period: Period): AddressMatch[] {
  const matches: AddressMatch[] = []
  let bare = ''
  for (let start = end - 1; start >= 0 && start >= end - longestName; start -= 1) {
    bare = (tokens[start]?.bare ?? '') + bare
    const type = typeBefore(tokens, start)
    for (const named of rowsNamed(bare, period)) {
      const match = matchOf(tokens, start, end, named, type)
      if (match !== undefined) matches.push(match)
    }
    if (tokens[start]?.gap === 'strong') break
  }
  return matches
}

function matchOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  named: NamedRow,
  typeWord: TypeWord | undefined,
): AddressMatch | undefined {
  const spelling = spellingOf(tokens.slice(start, end), named)
  const otherType = typeWord !== undefined && typeWord.type !== named.type
  if (otherType && !sameLevel.some((types) => types.includes(typeWord.type) && types.includes(named.type ?? 'Xã'))) {
    return undefined
  }
  // Two differences make it another name, not a slip.
  if (otherType && spelling === 'similar') return undefined
  // There is one province of a name, so "tỉnh" or "thành phố" before it decides nothing.
  const isProvince = named.row.unit.level === 'province'
  const weak = spelling === 'similar' || (otherType && !isProvince)
  const first = typeWord?.start ?? start
  // In a text without any accent, a name that has none is no better than one that has.
  const accented = spelling === 'exact' && tokens.some(({ tone, bare }) => tone !== bare)
  const points = (weak ? 40 : 100) + (accented ? 4 : 0)
  return {
    unit: named.row.unit,
    start: first,
    end,
    typed: typeWord !== undefined,
    weak,
    leansLeft: typeWord === undefined && !beginsPart(tokens, start),
    points: points + (typeWord === undefined ? 0 : otherType ? -10 : 8),
  }
}
