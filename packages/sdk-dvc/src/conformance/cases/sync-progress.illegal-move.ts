import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, progress, sync } from '../ask.ts'
import { newDossier, stepTo } from '../dossier.ts'

export const illegalStep: ConformanceCase = {
  id: 'dvc/sync-progress.illegal-move',
  operation: 'syncProgress',
  kind: 'refusal',
  writes: true,
  requirement: 'A step from "received" to "returned" is refused, and the state stays',
  requirementVi: 'Bước tiến độ từ "được tiếp nhận" sang "đã trả kết quả" bị từ chối và trạng thái giữ nguyên',
  source: 'the codes of the states are evidence, the moves between them a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    expectRefused(t, await progress(t, [stepTo(t, dossier.MaHoSo, '10')]))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
