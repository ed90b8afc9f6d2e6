import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectRefused, stepOf, tell } from '../ask.ts'

export const receivedAgain: ConformanceCase = {
  id: 'joint-service/update-joint-status.received-again',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A dossier that is at the one-stop desk is not received a second time',
  requirementVi: 'Hồ sơ đã có ở một cửa không được tiếp nhận lần hai',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const said = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-at-desk'), 1))
    expectRefused(t, said, 'đã tồn tại trong một cửa điện tử')
  },
}
