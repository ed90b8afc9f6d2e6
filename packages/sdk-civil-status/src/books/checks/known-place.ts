import { readPlainDate } from '@lienthong/sdk-core'
import { parseAddress, resolveUnit, type AdminLevel } from '@lienthong/sdk-core/admin-units'

/** The first day a complete list of units is known for. Older books name places that no list here has: they are left alone. */
const firstListedDay = '2022-10-01'

const levels: Readonly<Record<number, AdminLevel>> = { 2: 'province', 3: 'district', 5: 'commune' }

/**
 * Tells whether a place was a unit of the day, or names one. `undefined` when it cannot be told: a day that is not whole, or
 * one before the lists.
 */
export function isKnownPlace(place: string, on: string): boolean | undefined {
  if (readPlainDate(on) === undefined || on < firstListedDay) return undefined
  const level = /^\d+$/.test(place) ? levels[place.length] : undefined
  if (level !== undefined) return resolveUnit(place, { level, at: on }) !== undefined
  const { commune, district, province, ambiguous } = parseAddress(place, { at: on })
  return [commune, district, province].some((unit) => unit !== undefined) || ambiguous.length > 0
}
