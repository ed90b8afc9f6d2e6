import type { ConformanceCase } from '@lienthong/conformance'
import { zTakeTokenAnswer } from '../../contract/index.ts'

export const lockedAccount: ConformanceCase = {
  id: 'insurance/take-token.locked-account',
  operation: 'takeToken',
  kind: 'refusal',
  requirement: 'A locked account is refused with 403 inside HTTP 200, without a token',
  requirementVi: 'Tài khoản bị khóa bị từ chối với mã 403 trong HTTP 200 và không được cấp token',
  source: 'public client code of the gateway',
  confidence: 'observed',
  async run(t) {
    const officer = t.person('card-officer-locked')
    const [username, passwordMd5] = [t.fact(officer, 'username'), t.fact(officer, 'passwordMd5')]
    const answer = await t.signIn({ username, passwordMd5 })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zTakeTokenAnswer, 'the answer')
    t.expectCode(body.maKetQua, '403', 'maKetQua')
    t.expect(body.APIKey == null, 'no APIKey in a refusal')
  },
}
