import type { ConformanceCase } from '@lienthong/conformance'
import { zTakeTokenAnswer } from '../../contract/index.ts'

export const unknownFacility: ConformanceCase = {
  id: 'insurance/take-token.unknown-facility',
  operation: 'takeToken',
  kind: 'refusal',
  requirement: 'An account of a facility that does not exist is refused with 402 inside HTTP 200, without a token',
  requirementVi: 'Tài khoản có mã cơ sở không tồn tại bị từ chối với mã 402 trong HTTP 200 và không được cấp token',
  source: 'public client code of the gateway; that the facility is read from the account is assumed',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn({ username: '99999_BV' })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zTakeTokenAnswer, 'the answer')
    t.expectCode(body.maKetQua, '402', 'maKetQua')
    t.expect(body.APIKey == null, 'no APIKey in a refusal')
  },
}
