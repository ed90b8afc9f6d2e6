import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, expectTakenOrFinal, stepOf, tell } from '../ask.ts'
import { birthEntry } from '../entries.ts'

export const birthInOrder: ConformanceCase = {
  id: 'joint-service/update-joint-status.birth-in-order',
  operation: 'updateJointStatus',
  kind: 'success',
  requirement: 'The steps of a birth are taken in the order 1, 3, 7, 4, 5',
  requirementVi: 'Các trạng thái của hồ sơ khai sinh được nhận theo thứ tự 1, 3, 7, 4, 5',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = dossierOf(t, 'joint-birth-to-register')
    for (const trangThai of [1, 3, 7, 4, 5] as const) {
      const step = stepOf(t, dossier, trangThai)
      const ketQuaXuLy = JSON.stringify(birthEntry(dossier.dossierCode))
      // A dossier goes this way once: when the cases are run again, it is answered as final.
      expectTakenOrFinal(t, await tell(t, trangThai === 4 ? { ...step, ketQuaXuLy } : step), `step ${trangThai}`)
    }
    const last = await tell(t, stepOf(t, dossier, 5))
    expectRefused(t, last, 'đã trả kết quả, không được cập nhật trạng thái')
  },
}
