import type { ConformanceCase } from '@lienthong/conformance'
import { zTakeTokenAnswer } from '../../contract/index.ts'

export const goodAccount: ConformanceCase = {
  id: 'insurance/take-token.good-account',
  operation: 'takeToken',
  kind: 'success',
  requirement: 'The account of a facility is answered with a token, an id token and the moment they end',
  requirementVi: 'Tài khoản của cơ sở được cấp token, id token và thời điểm hết hạn',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const answer = await t.signIn()
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zTakeTokenAnswer, 'the answer')
    t.expectCode(body.maKetQua, '200', 'maKetQua')
    t.expect(body.APIKey != null, 'an APIKey')
    t.expect(!Number.isNaN(Date.parse(body.APIKey?.expires_in ?? '')), 'APIKey.expires_in to be a moment')
  },
}
