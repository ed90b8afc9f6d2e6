import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, expectSuccess, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const illegalMove: ConformanceCase = {
  id: 'dvc/sync-dossier.illegal-move',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'An update from "received" to "returned" is refused, and the state stays',
  requirementVi: 'Cập nhật từ "được tiếp nhận" sang "đã trả kết quả" bị từ chối và trạng thái giữ nguyên',
  source: 'the codes of the states are evidence, the moves between them a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    expectRefused(t, await sync(t, { ...dossier, TrangThaiHoSo: '10' }, 'update'))
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
