import { bestReadings, type Reading } from './address-readings.ts'
import { cut, optional } from './address-text.ts'
import { maxTextLength, readTokens, type Token } from './address-tokens.ts'
import type { AdminLevel, AdminUnit, ResolvedUnit } from './admin-unit.ts'
import { periodOf } from './periods.ts'
import { resolveUnit } from './resolve-unit.ts'

/** A level the text names without deciding it. */
export interface AddressAmbiguity {
  readonly level: AdminLevel
  /** The words in question. */
  readonly text: string
  /**
   * The units it may be, in order of code. Several: they share the name. One: it has other accents or another type than
   * written, so it may be another place.
   */
  readonly candidates: readonly ResolvedUnit[]
}

/** An address taken apart. Every part that is not in the text, or not certain, is absent. */
export interface ParsedAddress {
  /** House, street, hamlet: the text before the first unit. The whole text when no unit is recognised. */
  readonly detail?: string
  readonly commune?: ResolvedUnit
  /** Named, or known from the commune. Absent since 2025-07-01. */
  readonly district?: ResolvedUnit
  /** Named, or known from the smaller units. */
  readonly province?: ResolvedUnit
  /** Parts between or after the units that are no unit of that day, as a former district. */
  readonly rest?: string
  /** Empty when everything named is decided. */
  readonly ambiguous: readonly AddressAmbiguity[]
}

const levels = ['province', 'district', 'commune'] as const

/**
 * Takes an address apart into units of a day and the detail before them. Never chooses between units that fit equally.
 *
 * Reads from the end, with commas or without, with or without type words and accents, in capitals, with abbreviations (`P.`,
 * `X.`, `TT.`, `H.`, `Q.`, `TX.`, `TP.`, `T.`) and with the province twice. Ask with the day the address was written: names
 * went to other places in 2025. Pure; bounded time.
 *
 * @param text - At most 1,000 characters; a longer text is all `detail`.
 * @param options.at - Day, `YYYY-MM-DD`.
 * @returns What is certain, and under `ambiguous` what is not.
 * @throws {@link InputError} `INVALID_INPUT` - `at` is no day.
 * @source as {@link resolveUnit}; the reading rules are ours, confidence: assumed
 * @example parseAddress('Số 5, P. Thành Sen, Hà Tĩnh', { at: '2026-01-01' }).commune?.code // '18073'
 */
export function parseAddress(text: string, options: { readonly at: string }): ParsedAddress {
  const period = periodOf(options.at)
  if (period === undefined || text.length > maxTextLength) return { ...optional('detail', text), ambiguous: [] }
  const source = text.normalize('NFC')
  const tokens = withoutCountry(readTokens(source))
  const readings = bestReadings(tokens, period)
  const [first] = readings
  if (first === undefined) return { ...optional('detail', source), ambiguous: [] }
  const start = Math.min(...readings.map((reading) => reading.start))
  return {
    ...optional('detail', source.slice(0, tokens[start]?.start ?? source.length)),
    ...decide(readings, options.at),
    ...optional(
      'rest',
      first.skipped
        .map((span) => cut(source, tokens, ...span))
        .reverse()
        .join(', '),
    ),
    ambiguous: levels.flatMap((level) => doubtsAt(level, readings, source, tokens, options.at)),
  }
}

function withoutCountry(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.slice(-2).map(({ bare }) => bare)
  if (end.join('') === 'vietnam') return tokens.slice(0, -2)
  return end.at(-1) === 'vietnam' || end.at(-1) === 'vn' ? tokens.slice(0, -1) : tokens
}

/** The units on which every reading agrees. */
function decide(readings: readonly Reading[], at: string): Pick<ParsedAddress, AdminLevel> {
  const entries = levels.flatMap((level) => {
    const codes = new Set(readings.map((reading) => codeAt(level, reading)))
    const [code] = codes
    const unit = codes.size === 1 && code !== undefined ? resolveUnit(code, { level, at }) : undefined
    return unit === undefined ? [] : [[level, unit] as const]
  })
  return Object.fromEntries(entries)
}

/** The code a reading gives for a level: named there, or the parent of a smaller unit. */
function codeAt(level: AdminLevel, { matches }: Reading): string | undefined {
  const named = matches[level]
  if (named !== undefined) return named.weak ? undefined : named.unit.code
  const smaller = [matches.commune, matches.district].find((match) => match !== undefined && !match.weak)
  if (smaller === undefined || level === 'commune') return undefined
  return level === 'district' ? smaller.unit.districtCode : smaller.unit.provinceCode
}

function doubtsAt(
  level: AdminLevel,
  readings: readonly Reading[],
  source: string,
  tokens: readonly Token[],
  at: string,
): AddressAmbiguity[] {
  const matches = readings.flatMap((reading) => reading.matches[level] ?? [])
  const units = new Map(matches.map(({ unit }) => [unit.code, unit]))
  const [match] = matches
  if (match === undefined || (units.size === 1 && !match.weak)) return []
  return [{ level, text: cut(source, tokens, match.start, match.end), candidates: inOrder([...units.values()], at) }]
}

function inOrder(units: readonly AdminUnit[], at: string): ResolvedUnit[] {
  const sorted = [...units].sort((one, other) => (one.code < other.code ? -1 : 1))
  return sorted.flatMap(({ code, level }) => resolveUnit(code, { level, at }) ?? [])
}
