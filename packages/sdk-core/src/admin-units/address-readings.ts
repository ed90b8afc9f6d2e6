import { matchesBefore, type AddressMatch } from './address-matches.ts'
import { partBefore, type Token } from './address-tokens.ts'
import type { AdminLevel, AdminUnit } from './admin-unit.ts'
import type { Period } from './periods.ts'

/** One way to read an address, from its end. */
export interface Reading {
  readonly matches: Readonly<Partial<Record<AdminLevel, AddressMatch>>>
  /** Where the units begin: what is before is the detail. */
  readonly start: number
  /** Parts between and after the units that are no unit, as spans of words. */
  readonly skipped: readonly (readonly [start: number, end: number])[]
  readonly points: number
}

interface State extends Reading {
  /** The name read last leans on words before it. */
  readonly open: boolean
  readonly repeated: boolean
}

const sizes: Readonly<Record<AdminLevel, number>> = { province: 3, district: 2, commune: 1 }
const skipCost = 30
const repeatGain = 5
const mostSkips = 2

/** The best ways to read the address; more than one when they are equally good. */
export function bestReadings(tokens: readonly Token[], period: Period): Reading[] {
  const readings: State[] = []
  const matchesAt = new Map<number, AddressMatch[]>()
  const matches = (end: number): AddressMatch[] => {
    const known = matchesAt.get(end) ?? matchesBefore(tokens, end, period)
    matchesAt.set(end, known)
    return known
  }
  const waiting: State[] = [{ matches: {}, start: tokens.length, skipped: [], points: 0, open: false, repeated: false }]
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (!state.open && smallest(state) !== undefined) readings.push(state)
    if (state.start === 0) continue
    for (const match of matches(state.start)) {
      const next = take(state, match, tokens.length)
      if (next !== undefined) waiting.push(next)
    }
    if (maySkip(state, tokens)) waiting.push(skip(state, tokens))
  }
  const best = Math.max(...readings.map(({ points }) => points))
  return readings.filter(({ points }) => points === best)
}

function take(state: State, match: AddressMatch, length: number): State | undefined {
  const { unit } = match
  const known = state.matches.province?.unit
  if (known?.code === unit.code && onlyProvince(state) && !state.repeated) {
    return { ...state, start: match.start, points: state.points + repeatGain, open: match.leansLeft, repeated: true }
  }
  if (!fits(state, unit) || (smallest(state) === undefined && isChance(match, length))) return undefined
  return {
    matches: { ...state.matches, [unit.level]: match },
    start: match.start,
    skipped: state.skipped,
    points: state.points + match.points,
    open: match.leansLeft,
    repeated: state.repeated,
  }
}

/** A street or a hamlet may bear a commune's name: without a type or a larger unit the whole text must be the name. */
function isChance(match: AddressMatch, length: number): boolean {
  return match.unit.level !== 'province' && !match.typed && !(match.start === 0 && match.end === length)
}

function fits(state: State, unit: AdminUnit): boolean {
  const { province, district } = state.matches
  const size = smallest(state)
  if (size !== undefined && sizes[unit.level] >= size) return false
  if (province !== undefined && unit.provinceCode !== province.unit.code) return false
  return district === undefined || unit.districtCode === district.unit.code
}

function smallest({ matches }: Reading): number | undefined {
  if (matches.commune !== undefined) return sizes.commune
  if (matches.district !== undefined) return sizes.district
  return matches.province && sizes.province
}

function onlyProvince({ matches }: Reading): boolean {
  return matches.district === undefined && matches.commune === undefined
}

/** Only whole parts between commas are passed over, and only while a smaller unit may still come. */
function maySkip(state: State, tokens: readonly Token[]): boolean {
  const atBreak = state.start === tokens.length || tokens[state.start]?.gap === 'strong'
  return !state.open && atBreak && state.skipped.length < mostSkips && state.matches.commune === undefined
}

function skip(state: State, tokens: readonly Token[]): State {
  const start = partBefore(tokens, state.start)
  return { ...state, start, skipped: [...state.skipped, [start, state.start]], points: state.points - skipCost }
}
