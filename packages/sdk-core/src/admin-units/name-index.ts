import type { Token } from './address-tokens.ts'
import type { Period } from './periods.ts'
import { bareKey, splitType, toneKey, type UnitType } from './place-name.ts'
import { rowsIn, type UnitRow } from './unit-table.ts'

/** A unit with its name taken apart. */
export interface NamedRow {
  readonly row: UnitRow
  readonly type: UnitType | undefined
  readonly bare: string
  /** Its words, with accents and without. */
  readonly words: readonly { readonly tone: string; readonly bare: string }[]
}

/** How well words on paper agree with a name: with all accents, without accents, or with other accents. */
export type Spelling = 'exact' | 'unaccented' | 'similar'

/** Short forms that everybody writes. */
const aliases = new Map([
  ['hcm', 'hochiminh'],
  ['tphcm', 'hochiminh'],
  ['brvt', 'bariavungtau'],
])

interface NameIndex {
  readonly all: readonly NamedRow[]
  readonly byName: ReadonlyMap<string, readonly NamedRow[]>
}

const indexes = new Map<Period, NameIndex>()

/** The units of a period whose proper name has this {@link bareKey}. */
export function rowsNamed(bare: string, period: Period): readonly NamedRow[] {
  const { byName } = indexOf(period)
  return byName.get(bare) ?? byName.get(aliases.get(bare) ?? '')?.filter(isProvince) ?? []
}

/** Every unit of a period, larger ones first, then by code. */
export function namedRows(period: Period): readonly NamedRow[] {
  return indexOf(period).all
}

/** Compares the words on paper with a name that has the same {@link bareKey}. */
export function spellingOf(tokens: readonly Token[], { words }: NamedRow): Spelling {
  const written = tokens.map(({ tone }) => tone).join('')
  if (written === words.map(({ tone }) => tone).join('')) return 'exact'
  // Word by word: "Thach Hà" agrees with Thạch Hà, "Thạch Hạ" does not.
  const sameWords = tokens.length === words.length
  const agrees = tokens.every(({ tone, bare }, index) => tone === bare || (sameWords && tone === words[index]?.tone))
  return agrees ? 'unaccented' : 'similar'
}

function isProvince({ row }: NamedRow): boolean {
  return row.unit.level === 'province'
}

function indexOf(period: Period): NameIndex {
  const known = indexes.get(period)
  if (known !== undefined) return known
  const all = rowsIn(period).map(takeApart)
  const byName = new Map<string, NamedRow[]>()
  for (const named of all) {
    const others = byName.get(named.bare)
    if (others === undefined) byName.set(named.bare, [named])
    else others.push(named)
  }
  const index = { all, byName }
  indexes.set(period, index)
  return index
}

function takeApart(row: UnitRow): NamedRow {
  const { type, proper } = splitType(row.unit.name)
  const words = proper.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? []
  return {
    row,
    type,
    bare: bareKey(proper),
    words: words.map((word) => ({ tone: toneKey(word), bare: bareKey(word) })).filter(({ bare }) => bare !== ''),
  }
}
