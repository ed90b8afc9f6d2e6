import type { ConformanceCase } from '@lienthong/conformance'
import { marriageForm } from '../../forms.ts'
import { pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration, oneElementEach } from '../forms.ts'

export const acceptedXmlMarriage: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.accepted-marriage',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'A marriage is accepted under module KH',
  requirementVi: 'Hồ sơ kết hôn được tiếp nhận với mã nghiệp vụ KH',
  source: 'document for the service; public helper tools of one province for the XML, its elements inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    await pushAcceptedXml(t, newXmlRegistration(t, oneElementEach(marriageForm(t)), 'KH'))
  },
}
