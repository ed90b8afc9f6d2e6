import type { ConformanceCase } from '@lienthong/conformance'
import { pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const unitAsNumber: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.unit-as-number',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'The unit may be sent as a number',
  requirementVi: 'Mã đơn vị có thể gửi dưới dạng số',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    await pushAcceptedXml(t, { ...dossier, maDonVi: Number(dossier.maDonVi) })
  },
}
