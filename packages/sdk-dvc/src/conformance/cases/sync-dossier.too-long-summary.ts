import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const tooLongSummary: ConformanceCase = {
  id: 'dvc/sync-dossier.too-long-summary',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'A summary of more than 1000 characters is refused',
  requirementVi: 'Trích yếu dài quá 1000 ký tự bị từ chối',
  source: 'a provincial product cuts at 1000 characters; no limit of the portal is public',
  confidence: 'inferred',
  async run(t) {
    const dossier = { ...newDossier(t), TrichYeuHoSo: 'a'.repeat(1001) }
    expectRefused(t, await sync(t, dossier, 'new'))
    t.expect((await find(t, dossier.MaHoSo)).length === 0, 'the dossier not to be found')
  },
}
