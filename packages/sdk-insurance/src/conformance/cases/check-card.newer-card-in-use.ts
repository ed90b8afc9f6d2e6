import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const newerCardInUse: ConformanceCase = {
  id: 'insurance/check-card.newer-card-in-use',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'The card that an old one names as its successor is answered with 000',
  requirementVi: 'Thẻ mới mà thẻ cũ chỉ tới được trả lời mã 000',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const holder = t.person('card-renewed')
    const question = questionAbout(t, holder)
    const old = { ...question, maThe: t.fact(holder, 'oldCardNumber') }
    const { maTheMoi } = expectCardCode(t, await t.send(operations.checkCard, old), '003')
    const body = expectCardCode(t, await t.send(operations.checkCard, { ...question, maThe: maTheMoi ?? '' }), '000')
    t.expect(body.maThe === maTheMoi, 'maThe to be the card that was named')
  },
}
