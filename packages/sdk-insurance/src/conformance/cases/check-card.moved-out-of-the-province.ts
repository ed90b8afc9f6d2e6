import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const movedOutOfTheProvince: ConformanceCase = {
  id: 'insurance/check-card.moved-out-of-the-province',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'The card of somebody who moved to another province is answered with 121',
  requirementVi: 'Thẻ đã báo giảm, chuyển ngoại tỉnh được trả lời mã 121',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-moved-out'))
    expectCardCode(t, await t.send(operations.checkCard, question), '121')
  },
}
