import type { Sex } from '@lienthong/sdk-core'
import type { CitizenRecord } from '../client/citizen-record.ts'

/** An address as a citizen fills it in: codes from a list, free text, or both. */
export interface FormAddress {
  readonly provinceCode?: string
  /** Only in addresses written before 2025-07-01; it shows that the other codes are of that time. */
  readonly districtCode?: string
  readonly communeCode?: string
  /** House, street, hamlet; or the whole address in one line. */
  readonly detail?: string
  /** Two letters, `VN`. */
  readonly countryCode?: string
}

/** Somebody named in a form. */
export interface FormRelative {
  readonly name?: string
  readonly personalId?: string
  readonly oldIdNumber?: string
  readonly nationality?: string
}

/**
 * The fields of a form that the population database can check, by the names of {@link CitizenRecord}. All as typed: nothing
 * needs to be valid, and blank text counts as not filled in.
 */
export interface CitizenForm {
  /** 12 digits; people write their old 9 here too. */
  readonly personalId?: string
  readonly oldIdNumber?: string
  readonly name?: string
  readonly sex?: Sex
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or the same as `dd/MM/yyyy`, `MM/yyyy`. */
  readonly birthDate?: string
  /** Code `01` or `1`, or the name. */
  readonly ethnicityCode?: string
  /** Code `00` or `0`, or the name. */
  readonly religionCode?: string
  readonly maritalStatus?: NonNullable<CitizenRecord['maritalStatus']>
  readonly bloodType?: NonNullable<CitizenRecord['bloodType']>
  readonly nationality?: string
  readonly birthRegisteredAt?: FormAddress
  readonly origin?: FormAddress
  readonly permanentResidence?: FormAddress
  readonly currentResidence?: FormAddress
  readonly father?: FormRelative
  readonly mother?: FormRelative
  readonly spouse?: FormRelative
  readonly representative?: FormRelative
  readonly householdHead?: FormRelative
  readonly householdBookNumber?: string
}

/** Fields of one value each, in the order of a form. */
export const plainFields = [
  'personalId',
  'oldIdNumber',
  'name',
  'sex',
  'birthDate',
  'ethnicityCode',
  'religionCode',
  'maritalStatus',
  'bloodType',
  'nationality',
  'householdBookNumber',
] as const satisfies readonly (keyof CitizenForm & keyof CitizenRecord)[]

/** Fields that are an address. */
export const addressFields = [
  'birthRegisteredAt',
  'origin',
  'permanentResidence',
  'currentResidence',
] as const satisfies readonly (keyof CitizenForm & keyof CitizenRecord)[]

/** Fields that are somebody else. */
export const relativeFields = [
  'father',
  'mother',
  'spouse',
  'representative',
  'householdHead',
] as const satisfies readonly (keyof CitizenForm & keyof CitizenRecord)[]

/** What is known of somebody else. */
export const relativeParts = ['name', 'personalId', 'oldIdNumber', 'nationality'] as const

type PlainField = (typeof plainFields)[number]
type AddressField = (typeof addressFields)[number]
type RelativeField = (typeof relativeFields)[number]
type RelativePart = (typeof relativeParts)[number]

/** One thing that is compared: a value, an address as a whole, or a part of a relative, as `father.name`. */
export type CitizenField = PlainField | AddressField | `${RelativeField}.${RelativePart}`
