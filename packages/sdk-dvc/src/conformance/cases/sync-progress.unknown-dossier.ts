import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, progress, sync } from '../ask.ts'
import { newDossier, stepTo } from '../dossier.ts'

export const stepOfUnknownDossier: ConformanceCase = {
  id: 'dvc/sync-progress.unknown-dossier',
  operation: 'syncProgress',
  kind: 'refusal',
  writes: true,
  requirement: 'A step of a dossier that the portal does not know is refused, with every other step of the call',
  requirementVi: 'Bước tiến độ của hồ sơ chưa có trên cổng bị từ chối cùng các bước khác trong yêu cầu',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const steps = [stepTo(t, dossier.MaHoSo, '4'), stepTo(t, t.unique('H42.18'), '4')]
    expectRefused(t, await progress(t, steps))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
