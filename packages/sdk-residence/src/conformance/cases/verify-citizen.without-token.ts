import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const withoutToken: ConformanceCase = {
  id: 'residence/verify-citizen.without-token',
  operation: 'verifyCitizen',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const question = questionAbout(t.person('mother'), t.unique)
    t.expectStatus(await t.send(operations.verifyCitizen, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.verifyCitizen, question, { signIn: 'stale' }), 401)
  },
}
