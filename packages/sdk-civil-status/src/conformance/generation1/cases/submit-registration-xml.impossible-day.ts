import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongXml } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const impossibleXmlDay: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.impossible-day',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A birth on a day that does not exist is refused with 500',
  requirementVi: 'Ngày sinh không có thật bị từ chối với mã 500',
  source: 'document for the service; public helper tools of one province for the XML, its elements inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    const year = t.today.slice(0, 4)
    await expectWrongXml(t, newXmlRegistration(t, { ...xmlBirthForm(t), nksNgaySinh: `31.02.${year}` }))
  },
}
