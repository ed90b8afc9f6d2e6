import type { ConformanceCase } from '@lienthong/conformance'

export const wrongJointPassword: ConformanceCase = {
  id: 'joint-service/issue-joint-token.wrong-password',
  operation: 'issueJointToken',
  kind: 'refusal',
  requirement: 'A wrong password gets HTTP 401 and no token',
  requirementVi: 'Mật khẩu sai bị từ chối với HTTP 401 và không có token',
  source: 'usual behaviour of such interfaces; not public',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn({ password: 'wrong' })
    t.expectStatus(answer, 401)
    t.expect((answer.body as { token?: unknown } | undefined)?.token === undefined, 'no token in a refusal')
  },
}
