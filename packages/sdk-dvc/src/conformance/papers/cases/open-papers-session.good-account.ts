import type { ConformanceCase } from '@lienthong/conformance'
import { zOpenPapersSessionAnswer } from '../../../contract/index.ts'
import { isSuccess } from '../ask.ts'

export const goodPapersAccount: ConformanceCase = {
  id: 'dvc-papers/open-papers-session.good-account',
  operation: 'openPapersSession',
  kind: 'success',

  requirement: 'The account of a province is answered with a session',
  requirementVi: 'Tài khoản của tỉnh được cấp phiên làm việc',
  source: 'public client of the repository; the answer is assumed',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.signIn()
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zOpenPapersSessionAnswer, 'the answer')
    t.expect(isSuccess(body.error_code), 'error_code to be 0, "0" or "00"')
    t.expect(!!body.session, 'a session')
  },
}
