import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const leftInsurance: ConformanceCase = {
  id: 'insurance/check-card.left-insurance',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'The card of somebody reported as leaving is answered with 120',
  requirementVi: 'Thẻ đã báo giảm được trả lời mã 120',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-left'))
    expectCardCode(t, await t.send(operations.checkCard, question), '120')
  },
}
