import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const movedWithinTheProvince: ConformanceCase = {
  id: 'insurance/check-card.moved-within-the-province',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'The card of somebody who moved within the province is answered with 122',
  requirementVi: 'Thẻ đã báo giảm, chuyển nội tỉnh được trả lời mã 122',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-moved-within'))
    expectCardCode(t, await t.send(operations.checkCard, question), '122')
  },
}
