import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const afterRefusal: ConformanceCase = {
  id: 'joint-service/update-joint-status.after-refusal',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A dossier that was refused takes no more steps',
  requirementVi: 'Hồ sơ đã bị từ chối không nhận thêm trạng thái',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-refused'), 3))
    expectRefused(t, said, 'bị từ chối. không thể cập nhật trạng thái')
  },
}
