import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { envelope } from '../envelope.ts'
import { verifyQuestion } from '../soap-question.ts'

export const proxyWithoutToken: ConformanceCase = {
  id: 'residence-proxy/verify-citizen-proxy.without-token',
  operation: 'verifyCitizenProxy',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const data = envelope(verifyQuestion(t.person('mother'), t.unique))
    t.expectStatus(await t.send(operations.verifyCitizenProxy, { data }, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.verifyCitizenProxy, { data }, { signIn: 'stale' }), 401)
  },
}
