import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { newXmlRegistration } from '../forms.ts'

export const xmlWithoutToken: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.without-token',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A push without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    t.expectStatus(await t.send(operations.submitRegistrationXml, dossier, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.submitRegistrationXml, dossier, { signIn: 'stale' }), 401)
  },
}
