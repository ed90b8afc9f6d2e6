import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, progress, sync } from '../ask.ts'
import { newDossier, stepTo } from '../dossier.ts'

export const movesTheState: ConformanceCase = {
  id: 'dvc/sync-progress.moves-the-state',
  operation: 'syncProgress',
  kind: 'success',
  writes: true,
  requirement: 'Steps in one call move the dossier on, one after the other',
  requirementVi: 'Nhiều bước tiến độ trong một yêu cầu chuyển trạng thái hồ sơ theo thứ tự',
  source: 'open-source one-stop system and a provincial product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const steps = (['4', '9'] as const).map((status) => stepTo(t, dossier.MaHoSo, status))
    expectSuccess(t, await progress(t, steps))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '9', 'TRANGTHAIHOSO')
  },
}
