import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const afterReturn: ConformanceCase = {
  id: 'joint-service/update-joint-status.after-return',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A dossier whose result was handed over takes no more steps',
  requirementVi: 'Hồ sơ đã trả kết quả không nhận thêm trạng thái',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-returned'), 7))
    expectRefused(t, said, 'đã trả kết quả, không được cập nhật trạng thái')
  },
}
