import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetSignInMetadataAnswer } from '../../../contract/index.ts'

export const completeMetadata: ConformanceCase = {
  id: 'sign-in/get-sign-in-metadata.complete',
  operation: 'getSignInMetadata',
  kind: 'success',
  requirement:
    'The metadata name every endpoint a sign-in needs, and the code flow, RS256 and PKCE among what is offered',
  requirementVi: 'Siêu dữ liệu nêu đủ các địa chỉ cần cho đăng nhập, có luồng code, RS256 và PKCE',
  source: 'OpenID Connect Discovery 1.0, section 3',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.getSignInMetadata, {})
    t.expectStatus(answer, 200)
    const metadata = t.expectFits(answer.body, zGetSignInMetadataAnswer, 'the metadata')
    t.expect(metadata.response_types_supported.includes('code'), 'response_types_supported to have "code"')
    t.expect(metadata.id_token_signing_alg_values_supported.includes('RS256'), 'RS256 to be offered')
    t.expect(metadata.code_challenge_methods_supported?.includes('S256') === true, 'PKCE with S256 to be offered')
    t.expect(metadata.userinfo_endpoint !== undefined, 'a userinfo_endpoint')
    t.expect(metadata.end_session_endpoint !== undefined, 'an end_session_endpoint')
  },
}
