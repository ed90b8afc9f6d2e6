import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { documented } from '../ask.ts'

export const getEnterpriseWithoutToken: ConformanceCase = {
  id: 'business-registry/get-enterprise.without-token',
  operation: 'getEnterprise',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Tra cứu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...documented,
  async run(t) {
    const question = { msdn: '9999999999' }
    t.expectStatus(await t.send(operations.getEnterprise, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.getEnterprise, question, { signIn: 'stale' }), 401)
  },
}
