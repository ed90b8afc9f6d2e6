import type { ConformanceCase } from '../../case/conformance-case.ts'

export const wrongKeys: ConformanceCase = {
  id: 'lgsp/issue-lgsp-token.wrong-keys',
  operation: 'issueLgspToken',
  kind: 'refusal',
  requirement: 'A wrong secret key is refused with HTTP 401 and no token',
  requirementVi: 'Khóa bí mật sai bị từ chối với HTTP 401 và không được cấp token',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn({ secretKey: 'not-the-secret' })
    t.expectStatus(answer, 401)
    const { access_token } = (answer.body ?? {}) as { access_token?: unknown }
    t.expect(access_token === undefined, 'no access_token in a refusal')
  },
}
