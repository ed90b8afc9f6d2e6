import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, sync, tellStatus } from '../ask.ts'
import { newDossier, statusOf } from '../dossier.ts'

export const illegalStatus: ConformanceCase = {
  id: 'dvc/sync-status.illegal-move',
  operation: 'syncStatus',
  kind: 'refusal',
  writes: true,
  requirement: 'A state that may not follow is refused, and the state stays',
  requirementVi: 'Trạng thái không hợp lệ theo bảng chuyển bị từ chối và trạng thái giữ nguyên',
  source: 'the codes of the states are evidence, the moves between them a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    expectRefused(t, await tellStatus(t, statusOf(t, dossier.MaHoSo, '10')))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
