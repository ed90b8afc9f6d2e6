import type { ContractError, FieldProblem, Instant, PartialDate, PlainDate, Sex } from '@lienthong/sdk-core'
import type { deathNoticeCodes, paperCodes } from '../code-lists.ts'

/** The office that is to register. */
export interface JointUnit {
  /** Code of a commune, 5 digits; of a district, 3 digits. */
  readonly code: string
  /** Districts register in dossiers filed before 2025-07-01 only. */
  readonly level: 'commune' | 'district'
}

/** What the list and the detail tell alike. */
export interface JointDossierHead {
  /** By which {@link JointServiceClient.getJointDossier} asks for it. */
  readonly id: string
  /** Code of the joint dossier, `Gxx.xx.xx-yymmdd-nnnn`: the key of everything that follows. */
  readonly jointDossierCode: string
  /** Code of the joint procedure, as `2.000986`. */
  readonly procedureCode: string
  readonly unit: JointUnit
  /** Time of the filing. Absent when the software gives none that can be read. */
  readonly filedAt?: Instant
  /** Account of the citizen at the national sign-in. */
  readonly citizenAccount?: string
}

/** One row of the new dossiers. Switch on `kind`. */
export type NewJointDossier =
  | (JointDossierHead & { readonly kind: 'birth' | 'death' })
  /** A module that this client does not know; it was told to `onDrift`. */
  | (JointDossierHead & { readonly kind: 'other'; readonly module: string })
  /** A row outside the contract. The others of the list are not touched by it. */
  | { readonly kind: 'unreadable'; readonly error: ContractError; readonly jointDossierCode?: string }

/** One paper of a dossier. Cancelled ones are left out. */
export interface JointAttachment {
  readonly id?: number
  /** Kind of paper; the code list is not public. */
  readonly kindCode?: number
  readonly title?: string
  readonly fileName: string
  /** Absent when it was not base64: ask the citizen for it. */
  readonly content?: Uint8Array
}

/** A paper somebody shows. */
export interface JointPaper {
  /** `not-named` for a code without a name. */
  readonly kind: keyof typeof paperCodes | 'not-named'
  readonly number: string
  readonly issuedOn?: PlainDate
  readonly issuer?: string
  /** What it is, when it is of none of the kinds. */
  readonly name?: string
}

/** What a form tells of everybody in it. Absent is what it does not tell, or not so that it can be read: see `problems`. */
export interface JointPerson {
  readonly name: string
  /** 12 digits: the number of a citizen card, or of whatever paper has such a number. */
  readonly personalId?: string
  readonly paper?: JointPaper
  readonly birthDate?: PartialDate
  readonly ethnicityCode?: string
  /** An ethnic group outside the list. */
  readonly otherEthnicity?: string
  readonly nationalityCode?: string
  readonly residenceKind?: 'permanent' | 'temporary'
  /** One line of text, as the software gives it; `parseAddress` finds the units in it. */
  readonly residence?: string
  /** Whether the portal held this person against the population database. */
  readonly verified: boolean
}

/** Whoever filed the dossier. */
export interface JointRequester extends JointPerson {
  readonly relationship?: string
  readonly phone?: string
  readonly email?: string
}

/** How the citizen wants the results. */
export interface JointDelivery {
  readonly way: 'one-stop-desk' | 'post' | 'electronic'
  readonly address?: string
  readonly phone?: string
}

/** What both kinds of dossiers hold. */
export interface JointRequestBase {
  /** Code of the unit whose office registers, as the form has it. */
  readonly registryUnitCode?: string
  readonly registrationKind?: 'on-time' | 'again' | 'abroad' | 'late'
  /** Copies of the entry asked for. */
  readonly copies: number
  readonly requester: JointRequester
  readonly delivery?: JointDelivery
  /**
   * What a clerk would ask about: fields that are missing or cannot be read, and a consent that is not there. Names fields and
   * rules, never values.
   */
  readonly problems: readonly FieldProblem[]
}

/** A birth with residence and health-insurance card (Mẫu 01). */
export interface JointBirthRequest extends JointRequestBase {
  readonly kind: 'birth'
  /** Certificate of live birth of a hospital. Absent: look among the attachments for what stands in for it. */
  readonly liveBirthCertificate?: { readonly number: string; readonly issuedOn?: PlainDate }
  readonly child: Omit<JointPerson, 'paper' | 'personalId' | 'residence' | 'residenceKind' | 'verified'> & {
    readonly sex?: Sex
    readonly birthDateInWords?: string
    /** One line of text. */
    readonly birthPlace?: string
    readonly birthProvinceCode?: string
    readonly birthPlaceAbroad?: string
    readonly origin?: string
  }
  /** Absent when the form names none. */
  readonly mother?: JointPerson
  /** Absent when the form names none. */
  readonly father?: JointPerson
  readonly abandoned: boolean
  /** Where the child is to live. Absent when that is not asked for. */
  readonly residence?: {
    readonly provinceCode?: string
    readonly communeCode?: string
    readonly detail?: string
    readonly head?: {
      readonly name: string
      readonly personalId?: string
      /** What the child is to the head. */
      readonly relationship?: string
      /** Whether the head agreed, on VNeID or in the form. */
      readonly consents: boolean
    }
  }
  /** First facility of the health-insurance card. Absent when no card is asked for. */
  readonly insurance?: { readonly facilityCode?: string; readonly facilityName?: string }
  /** An identity card for the child, possible since 2026. Absent when not asked for. */
  readonly identityCard?: { readonly deliveryAddress?: string }
}

/** Money after a death. */
export interface JointBenefit {
  /** Under which law the deceased stands; `none` when the family knows of none. */
  readonly payer:
    | 'social-insurance'
    | 'social-protection'
    | 'social-pension'
    | 'war-veteran'
    | 'youth-volunteer'
    | 'merit'
    | 'none'
    | 'unknown'
  readonly funeral: boolean
  readonly survivors: boolean
  readonly beneficiaries: readonly {
    readonly name: string
    readonly personalId?: string
    readonly relationship?: string
    readonly account?: { readonly number: string; readonly bank?: string; readonly holder?: string }
  }[]
}

/** A death with removal of residence and benefits (Mẫu 02). */
export interface JointDeathRequest extends JointRequestBase {
  readonly kind: 'death'
  /** Electronic notice of death of a hospital. */
  readonly electronicDeathNotice?: { readonly number: string; readonly issuedOn?: PlainDate }
  /** What proves the death. */
  readonly deathNotice?: {
    readonly kind?: keyof typeof deathNoticeCodes
    readonly number?: string
    readonly issuedOn?: PlainDate
    readonly issuer?: string
  }
  readonly deceased: JointPerson & {
    readonly sex?: Sex
    readonly diedOn?: PartialDate
    /** `HH:mm`, Vietnamese time. */
    readonly diedAt?: string
    /** One line of text. */
    readonly placeOfDeath?: string
    readonly cause?: string
  }
  readonly removesResidence: boolean
  /** Absent when no money is asked for. */
  readonly benefit?: JointBenefit
}

/** A joint dossier with its form and papers. Switch on `request.kind`. */
export interface JointDossier extends JointDossierHead {
  readonly request:
    | JointBirthRequest
    | JointDeathRequest
    /** A module that this client does not know: its form was not read. */
    | { readonly kind: 'other'; readonly module: string }
  readonly attachments: readonly JointAttachment[]
}
