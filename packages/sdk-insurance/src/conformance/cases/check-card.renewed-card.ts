import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const renewedCard: ConformanceCase = {
  id: 'insurance/check-card.renewed-card',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'An old card past its last day is answered with 003 and names the newer card',
  requirementVi: 'Thẻ cũ hết hạn đã được cấp thẻ mới được trả lời mã 003 kèm mã thẻ mới',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const holder = t.person('card-renewed')
    const question = { ...questionAbout(t, holder), maThe: t.fact(holder, 'oldCardNumber') }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '003')
    t.expect(body.maThe === question.maThe, 'maThe to be the card that was asked for')
    t.expect(Boolean(body.maTheMoi) && body.maTheMoi !== question.maThe, 'maTheMoi to name another card')
    t.expect(Boolean(body.gtTheTuMoi), 'gtTheTuMoi, the first day of the newer card')
  },
}
