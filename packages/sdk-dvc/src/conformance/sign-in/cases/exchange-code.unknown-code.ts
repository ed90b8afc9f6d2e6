import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const unknownCode: ConformanceCase = {
  id: 'sign-in/exchange-code.unknown-code',
  operation: 'exchangeCode',
  kind: 'refusal',
  requirement: 'A code that was never given is refused with invalid_grant',
  requirementVi: 'Mã chưa từng được cấp bị từ chối với invalid_grant',
  source: 'OAuth 2.0 (RFC 6749, 5.2)',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const answer = await t.send(
      operations.exchangeCode,
      { grant_type: 'authorization_code', code: t.unique('ma'), redirect_uri: 'http://127.0.0.1/dang-nhap' },
      {},
    )
    t.expectStatus(answer, 400)
    const refusal = t.expectFits(answer.body, zSignInRefusal, 'the refusal')
    t.expectCode(refusal.error, 'invalid_grant', 'error')
    t.expect(!('id_token' in refusal) && !('access_token' in refusal), 'no token in a refusal')
  },
}
