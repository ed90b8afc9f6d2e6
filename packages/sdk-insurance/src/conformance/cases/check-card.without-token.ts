import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const withoutToken: ConformanceCase = {
  id: 'insurance/check-card.without-token',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is answered with 401 inside HTTP 200',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp được trả lời mã 401 trong HTTP 200',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    expectCardCode(t, await t.send(operations.checkCard, question, { signIn: 'none' }), '401')
    expectCardCode(t, await t.send(operations.checkCard, question, { signIn: 'stale' }), '401')
  },
}
