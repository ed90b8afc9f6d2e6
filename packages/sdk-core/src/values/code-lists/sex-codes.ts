import type { Sex } from '../schemas.ts'

/**
 * How each system writes a sex: no two agree. A client uses its own column, and none other.
 *
 * `card-gateway` writes words and has none for unknown.
 */
export const sexCodes = {
  /** `GioiTinh` of the population database. Observed. */
  'population-database': { male: '1', female: '2', unknown: '0' },
  /** `nksGioiTinh` of civil status and of its digitised books. Observed. */
  'civil-status': { male: '1', female: '2', unknown: '3' },
  /** `gioiTinh` of `apiBHXH` on the NGSP. Documented by a province. */
  'insurance-ngsp': { male: '1', female: '2', unknown: '3' },
  /** `gioiTinh` of the health-insurance card gateway. Documented. */
  'card-gateway': { male: 'Nam', female: 'Nữ' },
  /** `Gioitinh` of the portal of Vietnam Social Security. Observed. */
  'insurance-portal': { male: '1', female: '0' },
  /** `genderId` of the criminal-record service, first generation. Documented by a province. */
  'criminal-record': { male: '1', female: '0' },
  /** `GioiTinhId` of social protection. Observed. */
  'social-protection': { male: '1034', female: '1035' },
} as const satisfies Record<string, Partial<Record<Sex, string>>>

/** A list of codes for sexes. */
export type SexCodeList = keyof typeof sexCodes

/** The code of a sex in a list; `undefined` when the list has none for it. */
export function sexCode(list: SexCodeList, sex: Sex): string | undefined {
  return (sexCodes[list] as Partial<Record<Sex, string>>)[sex]
}

/** The sex a code stands for in a list; `undefined` for a code the list does not have. */
export function sexOfCode(list: SexCodeList, code: string): Sex | undefined {
  const codes: Partial<Record<Sex, string>> = sexCodes[list]
  return (['male', 'female', 'unknown'] as const).find((sex) => codes[sex] === code.normalize('NFC'))
}
