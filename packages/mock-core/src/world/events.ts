import type { Instant } from '@lienthong/sdk-core'
import type { Address, BirthAct, DeathAct, MarriageAct, Person } from './graph.ts'

/** An entry in a book that was put right by law. */
export interface CivilStatusCorrection {
  readonly personalId: string
  /** The dossier of the entry that was put right. */
  readonly dossierCode: string
  readonly decisionNumber: string
  /** What holds now, of what was changed. */
  readonly changes: Partial<Pick<Person, 'name' | 'sex' | 'birthDate' | 'ethnicityCode'>>
}

/** Somebody and a place in the residence register. */
export interface ResidenceEntry {
  readonly kind: 'permanent' | 'temporary'
  readonly personalId: string
  /** The place that was registered or removed. */
  readonly residence: Address
  /** The dossier by which it happened. */
  readonly dossierCode: string
}

/** Who pays for funerals: social security, or the commune or province for those it supports. */
export type FuneralPayer = 'social-insurance' | 'social-protection' | 'social-pension' | 'merit'

/** The signed paper of a birth in a health facility (giấy chứng sinh), as far as other systems need it. */
export interface BirthPaper {
  /** `maGCS`, by which a registration of the birth names it. */
  readonly paperCode: string
  readonly facilityCode: string
  /** Absent when the paper names no personal number. */
  readonly motherId?: string
  readonly motherName: string
  /** Absent while no name was chosen. */
  readonly childName?: string
  readonly sex: 'male' | 'female' | 'unknown'
  readonly bornAt: Instant
}

/** The signed notice of a death in a health facility (giấy báo tử), as far as other systems need it. */
export interface DeathPaper {
  /** `maGBT`, by which a registration of the death names it. */
  readonly paperCode: string
  readonly facilityCode: string
  /** Absent when the paper names no personal number. */
  readonly personalId?: string
  readonly name: string
  readonly diedAt: Instant
}

/** A dossier of a line-of-business system that ended with a result. */
export interface CompletedCase {
  /** Code of the system on the wire, as `DANG_KY_XE`. */
  readonly system: string
  readonly dossierCode: string
  /** Slug of the service. */
  readonly service: string
  readonly resultNumber: string
}

/** What happens in one system and matters to others. Systems never call each other: they hear of it here. */
export interface WorldEvents {
  /** A child is in the book and has a number. A certificate can be issued before: others hear of it when the number is there. */
  'birth-registered': BirthAct
  'death-registered': DeathAct
  /** A death was registered by mistake: the person lives. */
  'death-cancelled': DeathAct
  'marriage-registered': MarriageAct
  'civil-status-corrected': CivilStatusCorrection
  'card-issued': { readonly personalId: string; readonly cardNumber: string }
  'residence-registered': ResidenceEntry
  /** `moved`: a registration elsewhere removed this one by itself. */
  'residence-removed': ResidenceEntry & { readonly cause: 'moved' | 'requested' }
  /** A facility has sent the signed paper of a birth; nothing is registered by it. */
  'birth-paper-received': BirthPaper
  /** A facility has sent the signed notice of a death; nothing is registered by it. */
  'death-paper-received': DeathPaper
  /** Money for a funeral was paid. One grant per deceased, whoever pays: the other payers have to know. */
  'funeral-grant-paid': { readonly personalId: string; readonly payer: FuneralPayer; readonly amountVnd: number }
  /** The fee of a dossier was paid through the payment platform. */
  'fee-paid': {
    readonly dossierCode: string
    readonly reference: string
    readonly amountVnd: number
    readonly paidAt: Instant
  }
  /** The business registry has an enterprise, or has noted its end. Emitted for those it begins with, too. */
  'enterprise-changed': { readonly code: string; readonly state: 'active' | 'dissolved' }
  /** A line-of-business system has issued the result of a dossier. */
  'case-completed': CompletedCase
}

/** Runs when an event of its type happens. */
export type EventListener<Type extends keyof WorldEvents> = (event: WorldEvents[Type]) => void
