import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectTaken, stepOf, tell } from '../ask.ts'

export const supplementAsked: ConformanceCase = {
  id: 'joint-service/update-joint-status.supplement-asked',
  operation: 'updateJointStatus',
  kind: 'success',
  requirement: 'A supplement may be asked for with its last day, and asked for again',
  requirementVi: 'Được yêu cầu bổ sung kèm hạn bổ sung, gửi lại vẫn được nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const step = stepOf(t, dossierOf(t, 'joint-birth-to-supplement'), 2)
    const hanBoSungHoSo = `31/12/${Number(t.today.slice(0, 4)) + 1} 17:00:00`
    expectTaken(t, await tell(t, { ...step, hanBoSungHoSo }), 'step 2')
    expectTaken(t, await tell(t, { ...step, hanBoSungHoSo }), 'step 2 again')
  },
}
