import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, pushXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const unknownXmlUnit: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.unknown-unit',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A unit that the system does not know is refused with 106',
  requirementVi: 'Mã đơn vị không có trong hệ thống bị từ chối với mã 106',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    expectRefused(t, await pushXml(t, { ...newXmlRegistration(t), maDonVi: '99999' }), '106')
  },
}
