import type { ConformanceCase } from '../../case/conformance-case.ts'

export const wrongPassword: ConformanceCase = {
  id: 'security-server/open-session.wrong-password',
  operation: 'openSession',
  kind: 'refusal',
  requirement: 'A wrong password is refused inside HTTP 200, without a session',
  requirementVi: 'Mật khẩu sai bị từ chối bên trong HTTP 200 và không có phiên làm việc',
  source: 'the adapter tells errors by error_code; the code of this one is not public',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn({ password: 'not-the-password' })
    t.expectStatus(answer, 200)
    const { session, error_code } = (answer.body ?? {}) as { session?: unknown; error_code?: unknown }
    t.expect(error_code !== undefined && Number(error_code) !== 0, 'an error_code that is not 0')
    t.expect(!session, 'no session in a refusal')
  },
}
