import type { Instant, PartialDate, PlainDate } from '@lienthong/sdk-core'

/** An address: province, commune, free text. One written before the two-tier reform of 2025-07-01 has a district, too. */
export interface Address {
  readonly provinceCode: string
  readonly districtCode?: string
  readonly communeCode: string
  readonly detail: string
}

/** As the population database tells it apart. */
export type MaritalStatus = 'single' | 'married' | 'divorced-or-widowed'

/** One synthetic person. */
export interface Person {
  readonly personalId: string
  readonly name: string
  readonly sex: 'male' | 'female'
  /** Of some older people only the year, or year and month, is known. */
  readonly birthDate: PartialDate
  /** Code of the ethnic group, `01` Kinh. */
  readonly ethnicityCode: string
  /** Permanent residence (thường trú). */
  residence: Address
  /** Where somebody lives now, when that is elsewhere. */
  currentResidence?: Address
  /** Where the family comes from (quê quán). Absent means the place of residence. */
  readonly origin?: Address
  /** Where the birth was registered. Absent means the place of residence. */
  readonly birthRegisteredAt?: Address
  householdId: string
  readonly motherId?: string
  readonly fatherId?: string
  spouseId?: string
  /** Absent: `married` with a spouse, otherwise `single`. */
  maritalStatus?: MaritalStatus
  /** Code of the population database, `00` none. Absent is `00`. */
  readonly religionCode?: string
  /** 9-digit numbers from before the personal number, newest first. */
  readonly oldIdNumbers?: readonly string[]
  diedOn?: PlainDate
  /** Day on which the permanent residence was removed from the register; `residence` is then the last one. */
  residenceRemovedOn?: PlainDate
}

/** People who live together, head first. */
export interface Household {
  readonly id: string
  headId: string
  readonly memberIds: string[]
  /** Number of the paper household book, abolished at the end of 2022. */
  readonly bookNumber?: string
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

/** An entry in the book of deaths. */
export interface DeathAct {
  /** Absent when nobody in the population database is known to be the deceased. */
  readonly personalId?: string
  readonly dossierCode: string
  readonly number: string
  readonly book: string
  readonly page: string
  readonly registeredAt: Instant
  readonly communeCode: string
  readonly diedOn: PlainDate
  /** Day on which the entry was cancelled: it was made by mistake. */
  cancelledOn?: PlainDate
}

/** An entry in the book of marriages. */
export interface MarriageAct {
  /** Absent when the population database does not know them, as a foreigner. */
  readonly husbandId?: string
  readonly wifeId?: string
  readonly dossierCode: string
  readonly number: string
  readonly book: string
  readonly page: string
  readonly registeredAt: Instant
  readonly communeCode: string
}

/** Why somebody lost a card: told by the employer or the commune, or put right by insurance itself. */
export type CardEnd = 'left' | 'moved-out' | 'moved-within' | 'rejoined' | 'stopped'

/** A health-insurance card. */
export interface HealthCard {
  readonly cardNumber: string
  readonly personalId: string
  readonly insuranceNumber: string
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate
  readonly facilityCode: string
  state: 'active' | 'replaced' | 'revoked' | 'ended'
  /** Number of the newer card of the same holder. */
  replacedBy?: string
  /** Says why an ended card ended. A revoked card has it only when it was withdrawn because its holder `rejoined`. */
  endedBecause?: CardEnd
  /** Days granted after `validTo` under the same number. */
  extension?: { readonly validFrom: PlainDate; readonly validTo?: PlainDate }
  /** Absent: Vietnam Social Security manages the card itself. */
  readonly managedBy?: 'defence' | 'public-security'
  /** Area of the holder (khu vực), on which the share of the costs depends. */
  readonly areaCode?: 'K1' | 'K2' | 'K3'
  /** Day on which five years without a gap are reached. */
  readonly fiveYearsFrom?: PlainDate
}

/** What the joint-service software knows of a joint dossier. */
export interface JointView {
  /** Code of the joint dossier. */
  readonly code: string
  readonly kind: 'birth' | 'death'
  readonly filedAt: Instant
  /** When the province took it over. */
  readonly acknowledgedAt?: Instant
  /** Steps the province told, in order, wire codes. */
  readonly statuses: readonly string[]
  /** Personal number of the child, as the province told it with the entry. Absent: it has not. */
  readonly personalId?: string
  /** Last moment for a supplement that was asked for. */
  readonly supplementDueAt?: Instant
  /** When the citizen supplemented it, each time. */
  readonly supplementedAt: readonly Instant[]
  readonly withdrawnAt?: Instant
  /** What the software warned of, in order: `acknowledgement-late`, `supplement-late`. */
  readonly alerts: readonly string[]
}

/**
 * What the systems know together of one dossier of a one-stop system, by its provincial code; a joint dossier that the province
 * has not named yet, by its joint code.
 */
export interface DossierView {
  readonly code: string
  readonly joint?: JointView
  readonly procedureCode?: string
  readonly personalId?: string
  readonly certificate?: { readonly number: string; readonly book: string; readonly page: string }
  readonly insuranceCard?: string
  /** States at the civil-status system, in order. */
  readonly registrationStates: readonly string[]
  /** States at the national portal, in order, wire codes. */
  readonly portalStatuses: readonly string[]
  /** States at the residence system, in order, codes of the portal. Absent when the dossier is none of its procedures. */
  readonly residenceStatuses?: readonly string[]
  /** Đồng that were paid for it through the payment platform, all payments together. Absent: none. */
  readonly paidVnd?: number
  /** States at a line-of-business system or a registry, in order, codes of the portal. Absent when none of them has it. */
  readonly caseStatuses?: readonly string[]
  /** Codes of the result papers, as `KQ.G15.000031`. Absent: none was issued, or none that has a code. */
  readonly resultCodes?: readonly string[]
  /** When a system first told something of it, and when one did last, on the clock of the world. */
  readonly firstSeenAt?: Instant
  readonly lastSeenAt?: Instant
  /**
   * When the last of the systems that tell states by codes of the portal came to an end: 3, 7, 8, 9 or 10. That a result is
   * handed over later is no other end. Absent: none has.
   */
  readonly endedAt?: Instant
  /** Systems that were asked for its sake, in the order they were first asked: by requests that name it in `x-mock-dossier`. */
  readonly systems?: readonly string[]
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
  /** By personal number. */
  births: Record<string, BirthAct>
  /** By dossier. */
  deaths: Record<string, DeathAct>
  /** By dossier. */
  marriages: Record<string, MarriageAct>
  cards: Record<string, HealthCard>
  dossiers: Record<string, DossierView>
  personas: Record<string, Persona>
}

/** A world before anybody was born. */
export function emptyGraph(): Graph {
  return { people: {}, households: {}, births: {}, deaths: {}, marriages: {}, cards: {}, dossiers: {}, personas: {} }
}
