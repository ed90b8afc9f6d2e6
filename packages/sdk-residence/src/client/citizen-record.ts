import type { PartialDate, Sex } from '@lienthong/sdk-core'

/** An address of the register. Which list its codes are of, the answer does not say: resolve them by date. */
export interface CitizenAddress {
  readonly provinceCode?: string
  /** Only in addresses written before 2025-07-01. */
  readonly districtCode?: string
  readonly communeCode?: string
  /** Free text. It may already hold the names of commune, district and province. */
  readonly detail?: string
  /** Two letters, `VN`. */
  readonly countryCode?: string
}

/** Somebody named in the record of another. */
export interface CitizenRelative {
  readonly name: string
  readonly personalId?: string
  readonly oldIdNumber?: string
  readonly nationality?: string
}

/** Head of a household, and what the citizen is to the head. */
export interface HouseholdHead extends CitizenRelative {
  /** Code as the register gives it; only `CH01`, the head, is known. */
  readonly relationCode?: string
}

/** One citizen as the population database tells it. What the register does not say is a missing property. */
export interface CitizenRecord {
  readonly personalId?: string
  /** 9 digits. */
  readonly oldIdNumber?: string
  /** Whole name, NFC, as the register writes it (often in capitals). */
  readonly name: string
  readonly sex?: Sex
  readonly birthDate?: PartialDate
  /** `01` Kinh. */
  readonly ethnicityCode?: string
  /** `00` none. */
  readonly religionCode?: string
  readonly maritalStatus?: 'single' | 'married' | 'divorced-or-widowed'
  readonly bloodType?: 'A' | 'B' | 'AB' | 'O'
  readonly nationality?: string
  readonly birthRegisteredAt?: CitizenAddress
  /** Quê quán. */
  readonly origin?: CitizenAddress
  /** Thường trú. */
  readonly permanentResidence?: CitizenAddress
  /** Nơi ở hiện tại. */
  readonly currentResidence?: CitizenAddress
  readonly father?: CitizenRelative
  readonly mother?: CitizenRelative
  readonly spouse?: CitizenRelative
  readonly representative?: CitizenRelative
  readonly householdHead?: HouseholdHead
  /** Number of the paper book, abolished at the end of 2022. */
  readonly householdBookNumber?: string
}
