import type { World } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import { findLandDossier, keepLandDossier, taxNotices, type LandDossier } from './dossiers.ts'
import { policy } from './policy.ts'

const taxTask = 'land:tax-notice'

/** Says what happens when time passes. */
export function installLand(world: World): void {
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

/** Writes the notice of the tax office. */
export function writeTaxNotice(world: World, { receiptCode, applicantName }: LandDossier): void {
  taxNotices(world).push({
    SoBienNhan: receiptCode,
    NguoiXuLy: null,
    NgayCoKetQuaThue: writeWireTime(world.clock.instant(), 'dd/MM/yyyy HH:mm:ss'),
    GhiChu: null,
    DanhSachThongBaoThue: [
      {
        HoVaChu: applicantName,
        LoaiThue: 'Lệ phí trước bạ',
        SoThongBaoThue: `TBT-${world.next('land:tax-notice')}`,
        DuongDanTBT: null,
      },
    ],
  })
}
