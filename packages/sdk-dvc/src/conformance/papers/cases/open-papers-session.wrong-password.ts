import type { ConformanceCase } from '@lienthong/conformance'
import { zOpenPapersSessionAnswer } from '../../../contract/index.ts'
import { isSuccess } from '../ask.ts'

export const wrongPapersPassword: ConformanceCase = {
  id: 'dvc-papers/open-papers-session.wrong-password',
  operation: 'openPapersSession',
  kind: 'refusal',

  requirement: 'A wrong password is refused, without a session',
  requirementVi: 'Mật khẩu sai bị từ chối và không được cấp phiên làm việc',
  source: 'public client of the repository; the answer is assumed',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn({ password: 'not-the-password' })
    const body = t.expectFits(answer.body, zOpenPapersSessionAnswer, 'the answer')
    t.expect(!isSuccess(body.error_code), 'an error_code that is not 0, "0" or "00"')
    t.expect(!body.session, 'no session in a refusal')
  },
}
