import type { ConformanceCase } from '@lienthong/conformance'
import { decidedState, pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const xmlCompleted: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.completed',
  operation: 'getRegistrationState',
  kind: 'success',
  requirement: 'A registered dossier has status 4',
  requirementVi: 'Hồ sơ đã hoàn thành đăng ký có trạng thái 4',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    await pushAcceptedXml(t, dossier)
    t.expectCode(String((await decidedState(t, dossier.maHoSo)).status), '4', 'status')
  },
}
