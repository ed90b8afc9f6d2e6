import type { ConformanceCase } from '@lienthong/conformance'
import { acknowledge, dossierOf, listNow, unwrapped } from '../ask.ts'

export const leavesTheList: ConformanceCase = {
  id: 'joint-service/acknowledge-joint-dossier.leaves-the-list',
  operation: 'acknowledgeJointDossier',
  kind: 'success',
  requirement: 'A dossier that was acknowledged leaves the list, and is still given',
  requirementVi: 'Hồ sơ đã xác nhận không còn trong danh sách mới nhưng vẫn lấy được chi tiết',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { id, code } = dossierOf(t, 'joint-birth-to-acknowledge')
    t.expect((await acknowledge(t, code)).includes('cập nhật thành công'), '"cập nhật thành công" in the answer')
    t.expect(!(await listNow(t)).some(({ maHoSo }) => maHoSo === code), 'no row for it in the list')
    await unwrapped(t, id)
  },
}
