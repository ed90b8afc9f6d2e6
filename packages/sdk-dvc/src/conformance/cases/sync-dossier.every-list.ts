import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync } from '../ask.ts'
import { dossierWithEveryList } from '../every-list.ts'

export const everyList: ConformanceCase = {
  id: 'dvc/sync-dossier.every-list',
  operation: 'syncDossier',
  kind: 'success',
  writes: true,
  requirement: 'A dossier with papers, fees, other papers, supplements, results, identities and databases is taken',
  requirementVi:
    'Hồ sơ có đủ tài liệu nộp, lệ phí, tệp đính kèm khác, yêu cầu bổ sung, kết quả, định danh và CSDL kết nối được chấp nhận',
  source: 'open-source one-stop system and a provincial product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = dossierWithEveryList(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    t.expect((await find(t, dossier.MaHoSo)).length === 1, 'the dossier to be found')
  },
}
