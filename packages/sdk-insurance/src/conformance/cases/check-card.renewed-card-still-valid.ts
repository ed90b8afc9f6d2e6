import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const renewedCardStillValid: ConformanceCase = {
  id: 'insurance/check-card.renewed-card-still-valid',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'An old card that is still valid beside a newer one is answered with 004 and names the newer card',
  requirementVi: 'Thẻ cũ còn giá trị đã được cấp thẻ mới được trả lời mã 004 kèm mã thẻ mới',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const holder = t.person('card-renewed-early')
    const question = { ...questionAbout(t, holder), maThe: t.fact(holder, 'oldCardNumber') }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '004')
    t.expect(Boolean(body.maTheMoi) && body.maTheMoi !== question.maThe, 'maTheMoi to name another card')
    t.expect(Boolean(body.gtTheTuMoi), 'gtTheTuMoi, the first day of the newer card')
  },
}
