import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { changeAt, questionAbout } from '../question.ts'

export const wrongBenefitDigit: ConformanceCase = {
  id: 'insurance/check-card.wrong-benefit-digit',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A card number with a wrong benefit digit (character 3) is answered with 053',
  requirementVi: 'Mã thẻ sai mã quyền lợi (ký tự thứ 3) được trả lời mã 053',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const { maThe } = expectCardCode(t, await t.send(operations.checkCard, question), '000')
    const wrong = { ...question, maThe: changeAt(maThe ?? '', 2, ['1', '2']) }
    expectNothingDisclosed(t, expectCardCode(t, await t.send(operations.checkCard, wrong), '053'))
  },
}
