import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const unknownNumber: ConformanceCase = {
  id: 'insurance/check-card.unknown-number',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A personal number without a card is answered with 050',
  requirementVi: 'Số định danh không có thẻ được trả lời mã 050',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    // No province has the code 999.
    const question = { ...questionAbout(t, t.person('card-holder')), maThe: '999999999999' }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '050')
    expectNothingDisclosed(t, body)
  },
}
