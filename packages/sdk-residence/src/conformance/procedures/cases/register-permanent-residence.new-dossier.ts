import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { submit } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const newPermanentDossier: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.new-dossier',
  operation: 'registerPermanentResidence',
  kind: 'success',
  requirement: 'A new dossier is answered with a receipt CT04: number, day of the result and fee',
  requirementVi: 'Hồ sơ mới được trả phiếu tiếp nhận CT04 có số phiếu, ngày hẹn trả và lệ phí',
  source: 'receipt CT04, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const { maKetQua, daTiepNhan, bienNhan } = await submit(t, operations.registerPermanentResidence, form)
    t.expectCode(maKetQua, '00', 'maKetQua')
    t.expectCode(daTiepNhan, false, 'daTiepNhan')
    t.expect(bienNhan?.maHoSo === form.hoSo.maHoSo, 'a receipt of this dossier')
    t.expectCode(bienNhan?.lePhi, 10_000, 'lePhi of an online dossier')
  },
}
