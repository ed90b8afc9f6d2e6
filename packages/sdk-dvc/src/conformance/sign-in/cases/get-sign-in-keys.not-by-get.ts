import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const keysNotByGet: ConformanceCase = {
  id: 'sign-in/get-sign-in-keys.not-by-get',
  operation: 'getSignInKeys',
  kind: 'refusal',
  requirement: 'Keys are read only: a POST is refused with HTTP 404 and an error',
  requirementVi: 'Khóa công khai chỉ để đọc: POST bị từ chối với HTTP 404 và mã lỗi',
  source: 'OpenID Connect Discovery 1.0, section 3 (jwks_uri)',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send({ ...operations.getSignInKeys, method: 'POST', encoding: 'form' }, {})
    t.expectStatus(answer, 404)
    t.expectFits(answer.body, zSignInRefusal, 'the refusal')
  },
}
