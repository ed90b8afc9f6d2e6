import { resolveUnit, type AdminLevel, type ResolvedUnit } from '@lienthong/sdk-core/admin-units'
import type { CodeRow } from './code-lists.ts'

/** Digits of a code and the largest one that is given out, by level. */
const codes = { province: [2, 99], district: [3, 999], commune: [5, 33_000] } as const

/** The register has nothing before. */
const firstDay = '2022-10-01'

/** Rows that were made, by level and day: the register is large, and a day has many questions. It is no state of a world. */
const made = new Map<string, readonly CodeRow[]>()

/** All units of a level in force on a day. */
export function unitRows(level: AdminLevel, day: string): CodeRow[] {
  const at = day < firstDay ? firstDay : day
  const key = `${level} ${at}`
  const rows = made.get(key) ?? unitsOf(level, at).map(rowOf)
  // One day of each level is enough: time goes one way.
  for (const other of made.keys()) if (other.startsWith(`${level} `) && other !== key) made.delete(other)
  made.set(key, rows)
  return [...rows]
}

function unitsOf(level: AdminLevel, at: string): ResolvedUnit[] {
  const [digits, last] = codes[level]
  const units: ResolvedUnit[] = []
  for (let number = 1; number <= last; number++) {
    const unit = resolveUnit(String(number).padStart(digits, '0'), { level, at })
    // The register answers a day between its lists with the nearest; a unit that has ended is none.
    if (unit !== undefined && (unit.to === undefined || at <= unit.to)) units.push(unit)
  }
  return units
}

function rowOf({ level, code, name, provinceCode, districtCode }: ResolvedUnit): CodeRow {
  switch (level) {
    case 'province':
      return { MATINHTHANH: code, TENTINHTHANH: name }
    case 'district':
      return { MAQUANHUYEN: code, TENQUANHUYEN: name, MATINHTHANH: provinceCode }
    case 'commune':
      return {
        MAPHUONGXA: code,
        TENPHUONGXA: name,
        ...(districtCode !== undefined && { MAQUANHUYEN: districtCode }),
        MATINHTHANH: provinceCode,
      }
  }
}
