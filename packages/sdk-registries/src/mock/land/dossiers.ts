import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { LandTaxNotice } from '../../contract/index.ts'

/** One dossier as the land office keeps it. */
export interface LandDossier {
  readonly receiptCode: string
  readonly dossierCode: string
  readonly applicantName: string
  readonly parcels: number
}

interface LandState {
  readonly dossiers: Record<string, LandDossier>
  readonly notices: LandTaxNotice[]
}

const land: Slice<LandState> = { key: 'land', initial: () => ({ dossiers: {}, notices: [] }) }

/** A dossier by its receipt; `undefined` when there is none. */
export function findLandDossier(world: World, receiptCode: string): LandDossier | undefined {
  return own(world.slice(land).dossiers, receiptCode)
}

/** Keeps a new dossier. */
export function keepLandDossier(world: World, dossier: LandDossier): void {
  put(world.slice(land).dossiers, dossier.receiptCode, dossier)
}

/** The tax notices that were written, the oldest first. */
export function taxNotices(world: World): LandTaxNotice[] {
  return world.slice(land).notices
}
