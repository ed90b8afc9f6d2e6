import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const wrongClientSecret: ConformanceCase = {
  id: 'sign-in/exchange-code.wrong-secret',
  operation: 'exchangeCode',
  kind: 'refusal',
  requirement: 'A wrong secret is refused with HTTP 401 and invalid_client, before the code is looked at',
  requirementVi: 'Mật khẩu ứng dụng sai bị từ chối với HTTP 401 và invalid_client, trước khi xét đến mã',
  source: 'OAuth 2.0 (RFC 6749, 5.2)',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const answer = await t.send(
      operations.exchangeCode,
      { grant_type: 'authorization_code', code: t.unique('ma'), redirect_uri: 'http://127.0.0.1/dang-nhap' },
      { credentials: { clientSecret: 'not-the-secret' } },
    )
    t.expectStatus(answer, 401)
    const refusal = t.expectFits(answer.body, zSignInRefusal, 'the refusal')
    t.expectCode(refusal.error, 'invalid_client', 'error')
    t.expect(!('id_token' in refusal) && !('access_token' in refusal), 'no token in a refusal')
  },
}
