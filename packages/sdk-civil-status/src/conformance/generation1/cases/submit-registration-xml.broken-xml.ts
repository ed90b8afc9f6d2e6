import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongXml } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const brokenXml: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.broken-xml',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A form that is no XML is refused with 500, and nothing is kept',
  requirementVi: 'Dữ liệu không phải XML bị từ chối với mã 500 và không được lưu',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    await expectWrongXml(t, { ...newXmlRegistration(t), data: '<hotich><hoso><nksHoTen>A</hoso></hotich>' })
    await expectWrongXml(t, { ...newXmlRegistration(t), data: JSON.stringify(xmlBirthForm(t)) })
  },
}
