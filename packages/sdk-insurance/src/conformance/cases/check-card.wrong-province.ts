import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { changeAt, questionAbout } from '../question.ts'

export const wrongProvince: ConformanceCase = {
  id: 'insurance/check-card.wrong-province',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A card number with a wrong province (characters 4 and 5) is answered with 052',
  requirementVi: 'Mã thẻ sai mã tỉnh (ký tự thứ 4, 5) được trả lời mã 052',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const { maThe } = expectCardCode(t, await t.send(operations.checkCard, question), '000')
    const wrong = { ...question, maThe: changeAt(maThe ?? '', 3, ['01', '79']) }
    expectNothingDisclosed(t, expectCardCode(t, await t.send(operations.checkCard, wrong), '052'))
  },
}
