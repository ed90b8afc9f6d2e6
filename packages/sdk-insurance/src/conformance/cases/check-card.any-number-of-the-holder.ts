import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const anyNumberOfTheHolder: ConformanceCase = {
  id: 'insurance/check-card.any-number-of-the-holder',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'The personal number, the insurance number and the card number of a holder find the same card',
  requirementVi: 'Số định danh, mã số BHXH và mã thẻ của một người đều tra ra cùng một thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const card = expectCardCode(t, await t.send(operations.checkCard, question), '000')
    for (const maThe of [card.maThe ?? '', card.maSoBHXH ?? '']) {
      const body = expectCardCode(t, await t.send(operations.checkCard, { ...question, maThe }), '000')
      t.expect(body.maThe === card.maThe, 'the same maThe, whichever number is asked for')
    }
  },
}
