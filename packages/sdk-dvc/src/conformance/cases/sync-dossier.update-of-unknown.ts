import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const updateOfUnknown: ConformanceCase = {
  id: 'dvc/sync-dossier.update-of-unknown',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'An update of a dossier that the portal does not know is refused, and creates nothing',
  requirementVi: 'Cập nhật hồ sơ chưa có trên cổng bị từ chối và không tạo hồ sơ mới',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectRefused(t, await sync(t, dossier, 'update'))
    t.expect((await find(t, dossier.MaHoSo)).length === 0, 'no dossier under that code')
  },
}
