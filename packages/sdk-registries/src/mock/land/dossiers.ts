import { own, put, type Slice, type World } from '@lienthong/mock-core'

/** One dossier as the land office keeps it. */
export interface LandDossier {
  readonly receiptCode: string
  readonly dossierCode: string
  readonly applicantName: string
  readonly parcels: number
}

const land: Slice<{ readonly dossiers: Record<string, LandDossier> }> = {
  key: 'land',
  initial: () => ({ dossiers: {} }),
}

/** A dossier by its receipt; `undefined` when there is none. */
export function findLandDossier(world: World, receiptCode: string): LandDossier | undefined {
  return own(world.slice(land).dossiers, receiptCode)
}

/** Keeps a new dossier. */
export function keepLandDossier(world: World, dossier: LandDossier): void {
  put(world.slice(land).dossiers, dossier.receiptCode, dossier)
}
