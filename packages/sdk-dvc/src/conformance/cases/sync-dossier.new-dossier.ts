import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const newDossierIsKept: ConformanceCase = {
  id: 'dvc/sync-dossier.new-dossier',
  operation: 'syncDossier',
  kind: 'success',
  writes: true,
  requirement: 'A new dossier (isUpdating "False", all values text, yyyyMMddHHmmss) is taken and then found',
  requirementVi:
    'Hồ sơ mới (isUpdating "False", giá trị dạng chuỗi, thời gian yyyyMMddHHmmss) được nhận và tra cứu thấy',
  source: 'open-source one-stop system and a provincial product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const rows = await find(t, dossier.MaHoSo)
    t.expect(rows.length === 1, 'the dossier once')
  },
}
