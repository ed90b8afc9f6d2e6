import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync, tellStatus } from '../ask.ts'
import { newDossier, statusOf } from '../dossier.ts'

export const statusMoves: ConformanceCase = {
  id: 'dvc/sync-status.moves-the-state',
  operation: 'syncStatus',
  kind: 'success',
  writes: true,
  requirement: 'The state of a dossier is told, and the same again is taken too',
  requirementVi: 'Trạng thái hồ sơ được cập nhật; gửi lại cùng trạng thái vẫn được chấp nhận',
  source: 'a provincial one-stop product, one vendor only; its answer is not public',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    for (const _ of ['once', 'again']) expectSuccess(t, await tellStatus(t, statusOf(t, dossier.MaHoSo, '4')))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '4', 'TRANGTHAIHOSO')
  },
}
