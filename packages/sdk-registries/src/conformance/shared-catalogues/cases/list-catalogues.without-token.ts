import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { documented } from '../ask.ts'

export const listCataloguesWithoutToken: ConformanceCase = {
  id: 'shared-catalogues/list-catalogues.without-token',
  operation: 'listCatalogues',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...documented,
  async run(t) {
    t.expectStatus(await t.send(operations.listCatalogues, {}, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.listCatalogues, {}, { signIn: 'stale' }), 401)
  },
}
