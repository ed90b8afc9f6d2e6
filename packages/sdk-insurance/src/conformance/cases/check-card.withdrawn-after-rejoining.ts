import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const withdrawnAfterRejoining: ConformanceCase = {
  id: 'insurance/check-card.withdrawn-after-rejoining',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A card withdrawn because its holder was reported twice by one employer is answered with 123',
  requirementVi: 'Thẻ thu hồi do báo tăng lại tại cùng đơn vị được trả lời mã 123',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-rejoined'))
    expectCardCode(t, await t.send(operations.checkCard, question), '123')
  },
}
