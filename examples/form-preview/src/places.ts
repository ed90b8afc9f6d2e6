import { resolveUnit, type AdminUnit } from '@lienthong/sdk-core/admin-units'

/** One place to choose. */
export interface Place {
  readonly code: string
  readonly name: string
}

const kept = new Map<string, readonly AdminUnit[]>()

/** Every unit of a level on a day. The tables have no listing, so the codes are tried, once for each level and day. */
function unitsOf(level: 'province' | 'district' | 'commune', digits: number, at: string): readonly AdminUnit[] {
  const key = `${level} ${at}`
  const known = kept.get(key)
  if (known) return known
  const found: AdminUnit[] = []
  for (let number = 1; number < 10 ** digits; number += 1) {
    const unit = resolveUnit(String(number).padStart(digits, '0'), { level, at })
    if (unit) found.push(unit)
  }
  // A browser may try any day; the memory must not grow with it.
  if (kept.size >= 12) kept.clear()
  kept.set(key, found)
  return found
}

const byName = (units: readonly AdminUnit[]): Place[] =>
  units.map(({ code, name }) => ({ code, name })).toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))

/** Provinces of a day. */
export const provincesOf = (at: string): Place[] => byName(unitsOf('province', 2, at))

/** Districts of a province; none since 2025-07-01. */
export const districtsOf = (province: string, at: string): Place[] =>
  byName(unitsOf('district', 3, at).filter(({ provinceCode }) => provinceCode === province))

/** Communes of a province on a day, of one district where there are districts. */
export function communesOf(province: string, at: string, district?: string): Place[] {
  const communes = unitsOf('commune', 5, at).filter(({ provinceCode }) => provinceCode === province)
  return byName(district ? communes.filter(({ districtCode }) => districtCode === district) : communes)
}
