import type { World } from '@lienthong/mock-core'
import { findLandDossier, keepLandDossier, type LandDossier } from './dossiers.ts'
import { policy } from './policy.ts'
import { installTaxNotices, writeTaxNotice } from './tax-notices.ts'

const taxTask = 'land:tax-notice'

/** Says what happens when time passes. */
export function installLand(world: World): void {
  installTaxNotices(world)
  world.onTask<string>(taxTask, (receiptCode) => {
    const dossier = findLandDossier(world, receiptCode)
    if (dossier !== undefined && policy.of(world, dossier.dossierCode).taxNotice === 'write')
      writeTaxNotice(world, dossier)
  })
}

/** Takes a dossier in. */
export function enter(world: World, dossier: LandDossier): void {
  keepLandDossier(world, dossier)
  world.noteDossier(dossier.dossierCode, ({ caseStatuses = [] }) => ({ caseStatuses: [...caseStatuses, '2'] }))
  world.schedule(taxTask, policy.of(world, dossier.dossierCode).taxNoticeAfterMs, dossier.receiptCode)
}
