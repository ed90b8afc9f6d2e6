import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueJointTokenAnswer } from '../../../contract/index.ts'

export const goodJointAccount: ConformanceCase = {
  id: 'joint-service/issue-joint-token.good-account',
  operation: 'issueJointToken',
  kind: 'success',
  requirement: 'The account of a province is answered with a token',
  requirementVi: 'Tài khoản của địa phương được cấp token',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const answer = await t.signIn()
    t.expectStatus(answer, 200)
    const { token } = t.expectFits(answer.body, zIssueJointTokenAnswer, 'the answer')
    t.expect(/^[\x21-\x7e]+$/.test(token), 'a token that a header can carry')
  },
}
