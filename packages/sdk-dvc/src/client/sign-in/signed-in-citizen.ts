import type { PartialDate } from '@lienthong/sdk-core'

/** Whose accounts a provider signs in: those of the National Public Service Portal, or those of VNeID. */
export type SignInProvider = 'dvcqg' | 'vneid'

/** Facts that a claim tells. Absent: the provider did not tell it, or in a form nobody can read. */
export interface CitizenFacts {
  /** Whether a citizen or a business signed in. Absent for a kind that is not known yet. */
  readonly accountKind?: 'citizen' | 'business'
  /** Technical id of the account; give it as `owner.accountId` of a dossier filed online. */
  readonly accountId?: string
  /** 12 digits. */
  readonly personalId?: string
  /** 9 digits of an old identity card; portal accounts only. */
  readonly oldIdNumber?: string
  readonly name?: string
  /** Of some older people only the year is known. */
  readonly birthDate?: PartialDate
  readonly sex?: 'male' | 'female'
  readonly phone?: string
  readonly landline?: string
  readonly email?: string
  readonly passportNumber?: string
  readonly insuranceNumber?: string
  readonly taxCode?: string
  /** As the provider writes it: its list is not public. So are the following texts. */
  readonly ethnicity?: string
  readonly religion?: string
  readonly nationality?: string
  readonly bloodGroup?: string
  /** Code as the provider writes it; its list is not public. */
  readonly maritalStatusCode?: string
  readonly permanentResidence?: string
  readonly currentResidence?: string
  readonly origin?: string
  readonly birthRegistrationPlace?: string
  readonly address?: string
  readonly father?: string
  readonly mother?: string
  readonly spouse?: string
  readonly representative?: string
  readonly householdHead?: string
  readonly businessCode?: string
  readonly businessName?: string
  /** Code as the provider writes it; its list is not public. */
  readonly accountStatus?: string
  /**
   * Level of assurance of the account, 1 or 2 as in Decree 69/2024/NĐ-CP. Read from `IAL`, else from `loAs`; that their numbers are
   * these levels is assumed.
   */
  readonly assuranceLevel?: number
  /** Who checked the password, as `BCA`. */
  readonly checkedBy?: string
  /** Page of the account at the provider. */
  readonly profileUrl?: string
  /** Page of the provider to sign out at, where it is told. {@link SignIn.logoutUrl} is the standard way. */
  readonly providerLogoutUrl?: string
}

/** Where a fact was read. */
export interface ClaimSource {
  /** Name of the claim on the wire. */
  readonly claim: string
  /** `userinfo` is asked over the access token; `id-token` is signed. Both come from the provider over TLS. */
  readonly from: 'id-token' | 'userinfo'
}

/** Somebody who signed in, whichever provider it was. Holds personal data: keep it in the session on the server. */
export interface SignedInCitizen extends CitizenFacts {
  readonly provider: SignInProvider
  /** Name of the account at the provider (`sub`): the stable key of an account. */
  readonly subject: string
  /** What the provider says of the sign-in itself (`acr`), as `LoA1`. */
  readonly authenticationClass?: string
  /** Where each fact was read. */
  readonly sources: Readonly<Partial<Record<keyof CitizenFacts, ClaimSource>>>
  /** Everything the provider told, by the names on the wire. Not enumerable: it does not travel into JSON or a log. */
  readonly rawClaims: Readonly<Record<string, unknown>>
  /** Give it to {@link SignIn.logoutUrl}; nothing else needs it. Not enumerable. */
  readonly idToken: string
}
