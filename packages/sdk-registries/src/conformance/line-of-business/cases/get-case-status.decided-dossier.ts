import type { ConformanceCase } from '@lienthong/conformance'
import { assumed, decided, standing } from '../ask.ts'

export const getCaseStatusDecidedDossier: ConformanceCase = {
  id: 'line-of-business/get-case-status.decided-dossier',
  operation: 'getCaseStatus',
  kind: 'success',
  requirement: 'A dossier that nothing is wrong with is done within its time',
  requirementVi: 'Hồ sơ hợp lệ được xử lý xong trong thời hạn',
  ...assumed,
  writes: true,
  async run(t) {
    const { trangThai, hanTra, thoiGian } = await standing(t, await decided(t))
    t.expectCode(trangThai, '9', 'trangThai')
    t.expect((thoiGian ?? '') <= (hanTra ?? ''), 'thoiGian not after hanTra')
  },
}
