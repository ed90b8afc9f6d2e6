import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, stepOf, tell } from '../ask.ts'

export const unknownJointDossier: ConformanceCase = {
  id: 'joint-service/update-joint-status.unknown-dossier',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A step of a dossier that does not exist is refused',
  requirementVi: 'Trạng thái của hồ sơ không tồn tại bị từ chối',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const [code, dossierCode] = [t.unique('G22'), t.unique('H27')]
    const said = await tell(t, stepOf(t, { code, dossierCode, procedureCode: '2.000986' }, 1))
    expectRefused(t, said, 'không tồn tại')
  },
}
