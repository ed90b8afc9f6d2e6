import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, sync, syncAll } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const oneOfSeveralExists: ConformanceCase = {
  id: 'dvc/sync-dossier.one-of-several-exists',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'When one of several dossiers to create exists, none of them is created',
  requirementVi: 'Khi một trong các hồ sơ thêm mới đã tồn tại thì không hồ sơ nào được tạo',
  source: 'what the portal does with a list is not public',
  confidence: 'assumed',
  async run(t) {
    const known = newDossier(t)
    expectSuccess(t, await sync(t, known, 'new'))
    const other = newDossier(t)
    expectRefused(t, await syncAll(t, [other, known], 'new'))
    t.expect((await find(t, other.MaHoSo)).length === 0, 'the other dossier not to be found')
  },
}
