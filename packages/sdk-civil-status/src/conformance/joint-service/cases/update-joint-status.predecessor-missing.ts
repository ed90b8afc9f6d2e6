import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const predecessorMissing: ConformanceCase = {
  id: 'joint-service/update-joint-status.predecessor-missing',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A step whose predecessor was not told is refused until that is there',
  requirementVi: 'Trạng thái bị từ chối khi chưa có trạng thái trước đó',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-at-desk'), 7))
    expectRefused(t, said, 'chưa cập nhật trạng thái')
  },
}
