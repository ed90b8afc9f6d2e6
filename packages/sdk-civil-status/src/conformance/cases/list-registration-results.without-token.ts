import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { questionFor } from '../registration.ts'

export const listWithoutToken: ConformanceCase = {
  id: 'civil-status/list-registration-results.without-token',
  operation: 'listRegistrationResults',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu tra cứu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const question = questionFor(t.unique('H42'))
    t.expectStatus(await t.send(operations.listRegistrationResults, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.listRegistrationResults, question, { signIn: 'stale' }), 401)
  },
}
