import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'

export const withoutAccessToken: ConformanceCase = {
  id: 'sign-in/get-signed-in-citizen.without-token',
  operation: 'getSignedInCitizen',
  kind: 'refusal',
  requirement: 'Nobody is told of without an access token: HTTP 400 or 401',
  requirementVi: 'Không có access token thì không trả về thông tin của ai: HTTP 400 hoặc 401',
  source: 'RFC 6750, 3.1; which of the two is left open there',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.getSignedInCitizen, {}, { signIn: 'none' })
    t.expect(answer.status === 400 || answer.status === 401, 'HTTP status 400 or 401')
    const told = (answer.body ?? {}) as Record<string, unknown>
    t.expect(!('sub' in told) && !('SoDinhDanh' in told), 'no claims in a refusal')
  },
}
