import type { ConformanceCase } from '@lienthong/conformance'
import { pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const acceptedXmlBirth: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.accepted-birth',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'A birth as XML inside JSON is accepted with status 1',
  requirementVi: 'Hồ sơ khai sinh dạng XML trong JSON được tiếp nhận với trạng thái 1',
  source: 'document for the service; public helper tools of one province for the XML, its elements inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    await pushAcceptedXml(t, newXmlRegistration(t))
  },
}
