import { rowsIn } from '../../src/admin-units/unit-table.ts'
import { resolveUnit, type AdminLevel, type AdminUnit } from '../../src/admin-units/index.ts'
import type { Period } from '../../src/admin-units/periods.ts'

/** Every unit of a level on a day that has a list. */
export function unitsOf(level: AdminLevel, period: Period): AdminUnit[] {
  return rowsIn(period)
    .map(({ unit }) => unit)
    .filter((unit) => unit.level === level)
}

export const province = (code: string, at: string): string | undefined =>
  resolveUnit(code, { level: 'province', at })?.name
export const district = (code: string, at: string): string | undefined =>
  resolveUnit(code, { level: 'district', at })?.name
export const commune = (code: string, at: string): string | undefined =>
  resolveUnit(code, { level: 'commune', at })?.name
