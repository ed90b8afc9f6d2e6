import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const expiredCard: ConformanceCase = {
  id: 'insurance/check-card.expired-card',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A card past its last day is answered with 010',
  requirementVi: 'Thẻ đã hết giá trị sử dụng được trả lời mã 010',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-expired'))
    expectCardCode(t, await t.send(operations.checkCard, question), '010')
  },
}
