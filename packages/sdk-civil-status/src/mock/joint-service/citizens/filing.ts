import type { PlainDate } from '@lienthong/sdk-core'

/** What can be wrong with a joint birth. */
export const birthFlaws = [
  /** No certificate of live birth, neither its number nor a paper. */
  'certificate-missing',
  /** The electronic certificate is signed for another one. */
  'certificate-signature',
  /** The head of the household has not agreed. */
  'no-consent',
  /** The child was born on a day that does not exist. */
  'impossible-date',
  /** The number of the mother belongs to nobody. */
  'unknown-mother',
  /** The number of the father belongs to somebody else. */
  'other-father',
  /** No health facility has the code. */
  'unknown-facility',
  /** A file is no base64. */
  'unreadable-file',
] as const

/** What can be wrong with a joint death. */
export const deathFlaws = [
  /** Nothing proves the death. */
  'notice-missing',
  /** The electronic notice is signed for another one. */
  'notice-signature',
  /** The one who paid for the funeral names no account. */
  'account-missing',
  /** A file is no base64. */
  'unreadable-file',
] as const

/** What can be wrong with a joint birth. */
export type BirthFlaw = (typeof birthFlaws)[number]

/** What can be wrong with a joint death. */
export type DeathFlaw = (typeof deathFlaws)[number]

/** How the results are to come. */
export interface Delivery {
  readonly way: 'one-stop-desk' | 'post' | 'electronic'
  readonly address?: string
}

interface FilingBase {
  readonly requesterId: string
  readonly relationship: string
  readonly copies: number
  readonly delivery: Delivery
  readonly phone: string
}

/** What a citizen fills in for a birth. */
export interface BirthFiling extends FilingBase {
  readonly kind: 'birth'
  readonly motherId: string
  readonly fatherId?: string
  readonly child: { readonly name: string; readonly sex: 'male' | 'female'; readonly birthDate: PlainDate }
  readonly certificateNumber: string
  /** Absent when no residence is asked for. */
  readonly headId?: string
  readonly headConsents: boolean
  /** Absent when no card is asked for. */
  readonly facilityCode?: string
  readonly identityCard: boolean
  readonly flaws: readonly BirthFlaw[]
}

/** What a citizen fills in for a death. */
export interface DeathFiling extends FilingBase {
  readonly kind: 'death'
  readonly deceasedId: string
  readonly diedOn: PlainDate
  readonly diedAt: string
  readonly cause: string
  readonly noticeNumber: string
  readonly removesResidence: boolean
  /** Absent when no money is asked for. */
  readonly benefit?: {
    readonly payer: 'BHXH' | 'BTXH' | 'HTXH' | 'CCB' | 'TNXP' | 'NCC' | 'KHONG'
    readonly funeral: boolean
    readonly survivors: boolean
  }
  readonly flaws: readonly DeathFlaw[]
}

/** What a citizen fills in. */
export type Filing = BirthFiling | DeathFiling
