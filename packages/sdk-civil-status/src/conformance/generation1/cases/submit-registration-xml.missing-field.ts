import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongXml } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const missingXmlField: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.missing-field',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A form without the name of the child is refused with 500',
  requirementVi: 'Tờ khai thiếu họ tên người được khai sinh bị từ chối với mã 500',
  source: 'document for the service; public helper tools of one province for the XML, its elements inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    await expectWrongXml(t, newXmlRegistration(t, { ...xmlBirthForm(t), nksHoTen: '' }))
  },
}
