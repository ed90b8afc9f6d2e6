import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const update: ConformanceCase = {
  id: 'dvc/sync-dossier.update',
  operation: 'syncDossier',
  kind: 'success',
  writes: true,
  requirement: 'A dossier that exists is updated with isUpdating "True" and stands once, in the new state',
  requirementVi: 'Hồ sơ đã có được cập nhật với isUpdating "True", chỉ có một hồ sơ và ở trạng thái mới',
  source: 'open-source one-stop system and a provincial product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    expectSuccess(t, await sync(t, { ...dossier, TrangThaiHoSo: '4' }, 'update'))
    const rows = await find(t, dossier.MaHoSo)
    t.expect(rows.length === 1, 'the dossier once')
    t.expectCode(rows[0]?.TRANGTHAIHOSO, '4', 'TRANGTHAIHOSO')
  },
}
