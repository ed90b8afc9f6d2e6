import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const unknownAccessToken: ConformanceCase = {
  id: 'sign-in/get-signed-in-citizen.unknown-token',
  operation: 'getSignedInCitizen',
  kind: 'refusal',
  requirement: 'An access token that was never given is refused with HTTP 401, and nobody is told of',
  requirementVi: 'Access token chưa từng được cấp bị từ chối với HTTP 401 và không trả về thông tin của ai',
  source: 'RFC 6750, 3.1',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.getSignedInCitizen, {}, { signIn: 'stale' })
    t.expectStatus(answer, 401)
    t.expect(answer.headers.has('www-authenticate'), 'the header WWW-Authenticate')
    const refusal = t.expectFits(answer.body, zSignInRefusal, 'the refusal')
    t.expectCode(refusal.error, 'invalid_token', 'error')
    t.expect(!('sub' in refusal) && !('SoDinhDanh' in refusal), 'no claims in a refusal')
  },
}
