import type { ConformanceCase } from '@lienthong/conformance'
import { deathForm } from '../../forms.ts'
import { pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration, oneElementEach } from '../forms.ts'

export const acceptedXmlDeath: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.accepted-death',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'A death is accepted under module KT',
  requirementVi: 'Hồ sơ khai tử được tiếp nhận với mã nghiệp vụ KT',
  source: 'document for the service; public helper tools of one province for the XML, its elements inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    await pushAcceptedXml(t, newXmlRegistration(t, oneElementEach(deathForm(t)), 'KT'))
  },
}
