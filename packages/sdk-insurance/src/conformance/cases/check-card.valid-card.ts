import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const validCard: ConformanceCase = {
  id: 'insurance/check-card.valid-card',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'The personal number, name and birth date of a holder are answered with 000 and the card',
  requirementVi: 'Số định danh, họ tên và ngày sinh đúng của chủ thẻ được trả lời mã 000 kèm thông tin thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '000')
    t.expect(/^[A-Z]{2}[1-5]\d{12}$/.test(body.maThe ?? ''), 'maThe to be a card number of 15 characters')
    t.expect(Boolean(body.gtTheTu), 'gtTheTu, the first day of the card')
  },
}
