import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { assumed, caseOf } from '../ask.ts'

export const submitCaseWithoutToken: ConformanceCase = {
  id: 'line-of-business/submit-case.without-token',
  operation: 'submitCase',
  kind: 'refusal',
  requirement: 'A dossier without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...assumed,
  writes: true,
  async run(t) {
    const request = { maYeuCau: t.unique('YC'), ...caseOf(t) }
    t.expectStatus(await t.send(operations.submitCase, request, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.submitCase, request, { signIn: 'stale' }), 401)
  },
}
