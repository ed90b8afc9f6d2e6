import type { ConformanceCase } from '@lienthong/conformance'
import { assumed, decided, standing } from '../ask.ts'

export const getCaseStatusStoppedDossier: ConformanceCase = {
  id: 'line-of-business/get-case-status.stopped-dossier',
  operation: 'getCaseStatus',
  kind: 'success',
  requirement: 'A dossier that may not pass is stopped, with the code of the reason',
  requirementVi: 'Hồ sơ không đủ điều kiện bị dừng xử lý, kèm mã lý do',
  ...assumed,
  writes: true,
  async run(t) {
    const { trangThai, tuChoi } = await standing(t, await decided(t, 'case-barred'))
    t.expectCode(trangThai, '8', 'trangThai')
    t.expect((tuChoi?.ma ?? '') !== '', 'tuChoi.ma')
  },
}
