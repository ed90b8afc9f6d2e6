import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, progress, sync } from '../ask.ts'
import { newDossier, stepTo } from '../dossier.ts'

export const tooManySteps: ConformanceCase = {
  id: 'dvc/sync-progress.too-many-steps',
  operation: 'syncProgress',
  kind: 'refusal',
  writes: true,
  requirement: 'More than ten steps in one call are refused, all of them',
  requirementVi: 'Quá mười bước tiến độ trong một yêu cầu bị từ chối toàn bộ',
  source: 'a provincial product sends at most ten; no limit of the portal is public',
  confidence: 'inferred',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const steps = Array.from({ length: 11 }, () => stepTo(t, dossier.MaHoSo, '4'))
    expectRefused(t, await progress(t, steps))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
