import type { Instant, PlainDate } from '@lienthong/sdk-core'

/** An address after the two-tier reform: province, commune, free text. */
export interface Address {
  readonly provinceCode: string
  readonly communeCode: string
  readonly detail: string
}

/** One synthetic person. */
export interface Person {
  readonly personalId: string
  readonly name: string
  readonly sex: 'male' | 'female'
  readonly birthDate: PlainDate
  /** Code of the ethnic group, `01` Kinh. */
  readonly ethnicityCode: string
  readonly residence: Address
  readonly householdId: string
  readonly motherId?: string
  readonly fatherId?: string
  diedOn?: PlainDate
}

/** People who live together, head first. */
export interface Household {
  readonly id: string
  readonly headId: string
  readonly memberIds: string[]
}

/** An entry in a civil-status book. */
export interface BirthAct {
  readonly personalId: string
  readonly dossierCode: string
  readonly number: string
  readonly book: string
  readonly page: string
  readonly registeredAt: Instant
  readonly communeCode: string
}

/** A health-insurance card. */
export interface HealthCard {
  readonly cardNumber: string
  readonly personalId: string
  readonly insuranceNumber: string
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate
  readonly facilityCode: string
  state: 'active' | 'replaced' | 'revoked'
  replacedBy?: string
}

/** What the systems know together of one dossier of a one-stop system, by its provincial code. */
export interface DossierView {
  readonly code: string
  readonly procedureCode?: string
  readonly personalId?: string
  readonly certificate?: { readonly number: string; readonly book: string; readonly page: string }
  readonly insuranceCard?: string
  /** States at the civil-status system, in order. */
  readonly registrationStates: readonly string[]
  /** States at the national portal, in order, wire codes. */
  readonly portalStatuses: readonly string[]
}

/** Somebody in the world with a name a test can ask for, and the reason they exist. */
export interface Persona {
  readonly persona: string
  readonly personalId: string
  readonly why: string
  readonly whyVi: string
  /** What only some cases need to know of them, as the number of an old card. */
  readonly facts?: Readonly<Record<string, string>>
}

/** The shared facts behind every system. Systems keep what only concerns their own wire in slices of their own. */
export interface Graph {
  people: Record<string, Person>
  households: Record<string, Household>
  births: Record<string, BirthAct>
  cards: Record<string, HealthCard>
  dossiers: Record<string, DossierView>
  personas: Record<string, Persona>
}

/** A world before anybody was born. */
export function emptyGraph(): Graph {
  return { people: {}, households: {}, births: {}, cards: {}, dossiers: {}, personas: {} }
}
