import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const notBegun: ConformanceCase = {
  id: 'joint-service/update-joint-status.not-begun',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'No step is taken of a dossier that was not received at the one-stop desk',
  requirementVi: 'Hồ sơ chưa tiếp nhận vào một cửa thì không nhận trạng thái nào khác',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-not-begun'), 3))
    expectRefused(t, said, 'chưa được gửi không thể cập nhật trạng thái')
  },
}
