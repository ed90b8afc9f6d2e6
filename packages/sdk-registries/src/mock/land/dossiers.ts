import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'

/** A parcel as a dossier names it. */
export interface NamedParcel {
  readonly communeCode: string
  readonly sheet: string
  readonly number: string
}

/** One dossier as the land office keeps it. */
export interface LandDossier {
  readonly receiptCode: string
  readonly dossierCode: string
  readonly applicantName: string
  /** Number of the identity paper of who files. */
  readonly applicantNumber: string
  readonly parcels: readonly NamedParcel[]
  /** By the codes of the portal. */
  readonly state: LandState
  /** Ids of papers that lie at the land office: those of the dossier, and those that came on paper since. */
  readonly papers: readonly LandPaper[]
  /** A question was answered on paper. */
  readonly answered: boolean
  /** The tax that a notice asked for was paid. */
  readonly taxPaid: boolean
}

/** 2 received, 4 worked on, 5 papers are missing, 6 money is due, 8 refused, 9 done. */
export type LandState = '2' | '4' | '5' | '6' | '8' | '9'

/** What the land office may ask for, by the ids of the service. */
export type LandPaper = 'certificate' | 'proof-of-person' | 'cadastral-extract'

/** What the land office writes to the one-stop desk on paper: its wire tells tax notices only. */
export interface LandLetter {
  readonly receiptCode: string
  readonly at: Instant
  readonly says:
    | { readonly kind: 'supplement-required'; readonly items: readonly LandPaper[]; readonly note: string }
    | { readonly kind: 'processing' }
    | { readonly kind: 'stopped'; readonly note: string }
    | { readonly kind: 'finished'; readonly resultCode: string; readonly number: string; readonly issuedOn: string }
}

interface LandOffice {
  readonly dossiers: Record<string, LandDossier>
  readonly letters: LandLetter[]
}

const land: Slice<LandOffice> = { key: 'land', initial: () => ({ dossiers: {}, letters: [] }) }

/** A dossier by its receipt; `undefined` when there is none. */
export function findLandDossier(world: World, receiptCode: string): LandDossier | undefined {
  return own(world.slice(land).dossiers, receiptCode)
}

/** Keeps a dossier, new or changed. */
export function keepLandDossier(world: World, dossier: LandDossier): void {
  put(world.slice(land).dossiers, dossier.receiptCode, dossier)
}

/** The letters that were written, the oldest first. */
export function letters(world: World): LandLetter[] {
  return world.slice(land).letters
}
