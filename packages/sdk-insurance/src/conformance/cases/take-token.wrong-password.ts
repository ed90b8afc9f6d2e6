import type { ConformanceCase } from '@lienthong/conformance'
import { zTakeTokenAnswer } from '../../contract/index.ts'

export const wrongPassword: ConformanceCase = {
  id: 'insurance/take-token.wrong-password',
  operation: 'takeToken',
  kind: 'refusal',
  requirement: 'A wrong password is refused with 401 inside HTTP 200, without a token',
  requirementVi: 'Mật khẩu sai bị từ chối với mã 401 trong HTTP 200 và không được cấp token',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const answer = await t.signIn({ passwordMd5: '0'.repeat(32) })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zTakeTokenAnswer, 'the answer')
    t.expectCode(body.maKetQua, '401', 'maKetQua')
    t.expect(body.APIKey == null, 'no APIKey in a refusal')
  },
}
