import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const childWithoutCard: ConformanceCase = {
  id: 'insurance/check-card.child-without-card',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A child under six without a card is answered with 130',
  requirementVi: 'Trẻ dưới 6 tuổi không xuất trình thẻ được trả lời mã 130',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-child-unpresented'))
    expectCardCode(t, await t.send(operations.checkCard, question), '130')
  },
}
