import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { permanentForm } from '../forms.ts'

export const permanentWithoutToken: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.without-token',
  operation: 'registerPermanentResidence',
  kind: 'refusal',
  requirement: 'A form without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    t.expectStatus(await t.send(operations.registerPermanentResidence, form, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.registerPermanentResidence, form, { signIn: 'stale' }), 401)
  },
}
