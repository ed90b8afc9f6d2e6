import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { aboutHousehold } from '../ask.ts'

export const householdWithoutToken: ConformanceCase = {
  id: 'insurance-household/get-household.without-token',
  operation: 'getHousehold',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  async run(t) {
    const question = { maYeuCau: t.unique('YC'), ...aboutHousehold(t.person('household-gap')) }
    t.expectStatus(await t.send(operations.getHousehold, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.getHousehold, question, { signIn: 'stale' }), 401)
  },
}
