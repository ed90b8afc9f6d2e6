import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const knownDossier: ConformanceCase = {
  id: 'dvc/find-dossier.known-dossier',
  operation: 'findDossier',
  kind: 'success',
  writes: true,
  requirement: 'A dossier that was handed over is found with its code and state',
  requirementVi: 'Hồ sơ đã đồng bộ được tìm thấy kèm mã và trạng thái',
  source: 'the fields of the answer are not public and assumed',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const [row] = await find(t, dossier.MaHoSo)
    t.expect(row?.MAHOSO === dossier.MaHoSo, 'MAHOSO to be the code that was asked for')
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
