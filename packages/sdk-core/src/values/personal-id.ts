import { fieldProblem, InputError } from '../errors/index.ts'
import { asciiDigits } from './ascii-digits.ts'
import { oldProvinces } from './old-provinces.ts'
import type { PartialDate } from './partial-date.ts'

/** Something about a number that deserves a second look and is no reason to refuse it. */
export type PersonalIdWarning =
  /** The first three digits are none of the 63 provinces: a birth registered abroad, a test number, or a typing error. */
  | 'unknown-prefix'
  /** The number says another year than the birth date: numbers outlive corrections. */
  | 'birth-year-differs'
  /** The number says another sex than the record. */
  | 'sex-differs'
  /** Blanks, full-width digits or separators were taken out. */
  | 'cleaned'

/** What a personal number or an old identity-card number says about itself. */
export interface PersonalIdInfo {
  /** Digits only: 12, or 9 for an old card. */
  readonly value: string
  readonly kind: 'personal-id' | 'old-id'
  /** Two-digit code of the old 63-province list. Absent for old cards and unknown prefixes. */
  readonly provinceCode?: string
  readonly sex?: 'male' | 'female'
  readonly birthYear?: number
  /** True for numbers of the mocks, which begin with 9 and a province code. */
  readonly synthetic: boolean
  readonly warnings: readonly PersonalIdWarning[]
}

/** What the number is held against, when it is known. */
export interface KnownAbout {
  readonly birthDate?: PartialDate | string
  readonly sex?: 'male' | 'female'
}

/**
 * Reads a 12-digit personal number (số định danh, CCCD) or a 9-digit old identity-card number (CMND).
 *
 * Never refuses an unknown prefix or a number that contradicts the birth date or the sex: such numbers exist, were corrected
 * or re-established. They come with `warnings`. There is no check digit.
 *
 * @param text - The number; blanks, dots, hyphens and full-width digits are taken out, with the warning `cleaned`.
 * @throws {@link InputError} when it is neither 9 nor 12 digits, by the rule `personal-or-old-id`; 11 digits are most often a
 * spreadsheet that lost a leading zero, which nobody may guess back.
 * @source Circular 59/2021/TT-BCA and Decree 137/2015/NĐ-CP; confidence: documented
 * @example parsePersonalId('042190001234').provinceCode // '42'
 */
export function parsePersonalId(text: string, known: KnownAbout = {}): PersonalIdInfo {
  const value = asciiDigits(text)
  const cleaned: PersonalIdWarning[] = value === text ? [] : ['cleaned']
  if (/^\d{9}$/.test(value)) return { value, kind: 'old-id', synthetic: false, warnings: cleaned }
  if (!/^\d{12}$/.test(value)) {
    throw new InputError({
      system: 'core',
      operation: 'parsePersonalId',
      fields: [fieldProblem(['personalId'], 'personal-or-old-id')],
    })
  }
  const { provinceCode, synthetic } = readPrefix(value)
  const century = Number(value[3])
  const sex = century % 2 === 0 ? 'male' : 'female'
  const birthYear = 1900 + Math.floor(century / 2) * 100 + Number(value.slice(4, 6))
  const warnings: PersonalIdWarning[] = [
    ...cleaned,
    ...(provinceCode === undefined ? (['unknown-prefix'] as const) : []),
    ...(known.birthDate !== undefined && Number(known.birthDate.slice(0, 4)) !== birthYear
      ? (['birth-year-differs'] as const)
      : []),
    ...(known.sex !== undefined && known.sex !== sex ? (['sex-differs'] as const) : []),
  ]
  return {
    value,
    kind: 'personal-id',
    ...(provinceCode !== undefined && { provinceCode }),
    sex,
    birthYear,
    synthetic,
    warnings,
  }
}

/** `0` and the province in real numbers, `9` and the province in those of the mocks. */
function readPrefix(value: string): { readonly provinceCode: string | undefined; readonly synthetic: boolean } {
  const province = value.slice(1, 3)
  const known = Object.hasOwn(oldProvinces, province)
  const synthetic = value[0] === '9' && known
  return { provinceCode: known && (value[0] === '0' || synthetic) ? province : undefined, synthetic }
}
