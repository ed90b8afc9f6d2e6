import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'

export const updatedWithoutToken: ConformanceCase = {
  id: 'civil-status-generation1/list-updated-entries.without-token',
  operation: 'listUpdatedEntries',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const question = { module: 'KS', ngayCapNhat: t.today }
    t.expectStatus(await t.send(operations.listUpdatedEntries, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.listUpdatedEntries, question, { signIn: 'stale' }), 401)
  },
}
