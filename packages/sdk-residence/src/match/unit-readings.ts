import { parseAddress, resolveUnit, type AdminUnit, type ParsedAddress } from '@lienthong/sdk-core/admin-units'
import type { FormAddress } from './citizen-form.ts'
import { namesDistrict } from './names-district.ts'

/** One way to read which unit an address names. An address does not say of which list it is, and codes were reused. */
export interface UnitReading {
  /** A day of the list it was read by. */
  readonly at: string
  readonly level: 'commune' | 'province'
  readonly code: string
  readonly provinceCode: string
  /** House, street or hamlet; empty when the address names units only. */
  readonly house: string
}

/** After every change of units that is known. */
const newest = '9999-12-31'

/** The lists, the youngest first. The oldest is asked only for what the one after it does not know. */
const lists = [
  [newest, '2025-07-01'],
  ['2025-06-30', '2022-10-01'],
] as const

/** Every way to read an address: by the list before 2025-07-01, by the one since, or by both. Empty: no unit is recognised. */
export function unitReadings(address: FormAddress): UnitReading[] {
  for (const read of [byCode, byText, byProvince]) {
    const readings = read(address)
    if (readings.length > 0) return readings
  }
  return []
}

function byCode(address: FormAddress): UnitReading[] {
  const readings = lists.flatMap((days) => {
    const read = days.flatMap((at) => readCommune(address, at) ?? [])
    return read.find((reading) => isNamed(address, reading)) ?? read[0] ?? []
  })
  return confirmed(address, readings)
}

/** The text may name the unit beside its code. Then it shows which list the code is of. */
function confirmed(address: FormAddress, readings: UnitReading[]): UnitReading[] {
  const named = readings.filter((reading) => isNamed(address, reading))
  return named.length === 0 ? readings : ofOneList(address, named)
}

function isNamed(address: FormAddress, { at, level, code }: UnitReading): boolean {
  return parsed(address, at)[level]?.code === code
}

/**
 * Names went to other places: `Phường Trần Phú` of Hà Tĩnh is one ward until 2025-06-30 and another since. A text that fits both
 * lists is of the older one when it names a district, and of the younger one when it does not.
 */
function ofOneList(address: FormAddress, readings: UnitReading[]): UnitReading[] {
  const communes = readings.filter(({ level }) => level === 'commune')
  const [younger, older] = communes
  if (younger === undefined || older === undefined) return readings
  // What only one of the lists can place altogether, as a district that ended before 2025, is of that list.
  if (leavesRest(address, younger) !== leavesRest(address, older)) {
    return leavesRest(address, younger) ? [older] : [younger]
  }
  const nameToday = resolveUnit(younger.code, { level: 'commune', at: younger.at })?.name ?? ''
  return namesDistrict(parsed(address, older.at), address.detail ?? '', nameToday) ? [older] : [younger]
}

function readCommune(address: FormAddress, at: string): UnitReading | undefined {
  const { provinceCode, districtCode, communeCode } = address
  if (communeCode === undefined) return undefined
  const unit = resolveUnit(communeCode, { level: 'commune', at })
  if (unit === undefined || (provinceCode !== undefined && provinceCode !== unit.provinceCode)) return undefined
  if (districtCode !== undefined && districtCode !== unit.districtCode) return undefined
  return reading(unit, address, at)
}

function byText(address: FormAddress): UnitReading[] {
  const readings = lists.flatMap((days) => {
    const read = days.flatMap((at) => readText(address, at) ?? [])
    return read.find((reading) => !leavesRest(address, reading)) ?? read[0] ?? []
  })
  return ofOneList(address, readings)
}

function leavesRest(address: FormAddress, { at }: UnitReading): boolean {
  return parsed(address, at).rest !== undefined
}

function readText(address: FormAddress, at: string): UnitReading | undefined {
  const { commune, district } = parsed(address, at)
  const { provinceCode, districtCode } = address
  if (commune === undefined || (provinceCode !== undefined && provinceCode !== commune.provinceCode)) return undefined
  if (districtCode !== undefined && districtCode !== district?.code) return undefined
  return reading(commune, address, at)
}

function byProvince(address: FormAddress): UnitReading[] {
  const { provinceCode } = address
  const readings = lists.flatMap(([at]) => {
    const unit =
      provinceCode === undefined ? parsed(address, at).province : resolveUnit(provinceCode, { level: 'province', at })
    return unit === undefined ? [] : [reading(unit, address, at)]
  })
  return confirmed(address, readings)
}

function reading({ code, level, provinceCode }: AdminUnit, address: FormAddress, at: string): UnitReading {
  const { commune, province, detail = '' } = parsed(address, at)
  const house = commune === undefined && province === undefined ? (address.detail ?? '') : detail
  return { at, level: level === 'province' ? 'province' : 'commune', code, provinceCode, house }
}

function parsed({ detail = '' }: FormAddress, at: string): ParsedAddress {
  return parseAddress(detail, { at })
}
