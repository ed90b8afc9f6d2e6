import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const stepBack: ConformanceCase = {
  id: 'joint-service/update-joint-status.step-back',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A step back is refused for good',
  requirementVi: 'Không được lùi trạng thái',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-at-registry'), 3))
    expectRefused(t, said, 'logic xử lý không hợp lệ')
  },
}
