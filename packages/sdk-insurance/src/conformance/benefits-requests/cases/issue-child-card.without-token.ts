import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { cardOf } from '../ask.ts'

export const childCardWithoutToken: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.without-token',
  operation: 'issueChildCard',
  kind: 'refusal',
  requirement: 'A request without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = { maYeuCau: t.unique('YC'), ...cardOf(t, 'newborn-with-card') }
    t.expectStatus(await t.send(operations.issueChildCard, request, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.issueChildCard, request, { signIn: 'stale' }), 401)
  },
}
