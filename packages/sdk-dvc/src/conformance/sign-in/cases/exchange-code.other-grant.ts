import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const otherGrant: ConformanceCase = {
  id: 'sign-in/exchange-code.other-grant',
  operation: 'exchangeCode',
  kind: 'refusal',
  requirement: 'Another grant than that of a code is refused: nobody signs in by a password here',
  requirementVi: 'Loại cấp quyền khác bị từ chối: không đăng nhập bằng mật khẩu qua giao diện này',
  source: 'OAuth 2.0 (RFC 6749, 5.2)',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const answer = await t.send(
      operations.exchangeCode,
      { grant_type: 'password', code: t.unique('ma'), redirect_uri: 'http://127.0.0.1/dang-nhap' },
      {},
    )
    t.expectStatus(answer, 400)
    const refusal = t.expectFits(answer.body, zSignInRefusal, 'the refusal')
    t.expectCode(refusal.error, 'unsupported_grant_type', 'error')
    t.expect(!('id_token' in refusal) && !('access_token' in refusal), 'no token in a refusal')
  },
}
