import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const newestCardOfTheHolder: ConformanceCase = {
  id: 'insurance/check-card.newest-card-of-the-holder',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'Somebody with a renewed card is found by the personal number with the newer card, code 000',
  requirementVi: 'Người đã được cấp thẻ mới, tra cứu theo số định danh thì nhận thẻ mới với mã 000',
  source: 'which of two cards a personal number finds is not public',
  confidence: 'assumed',
  async run(t) {
    const holder = t.person('card-renewed')
    const body = expectCardCode(t, await t.send(operations.checkCard, questionAbout(t, holder)), '000')
    t.expect(body.maThe !== t.fact(holder, 'oldCardNumber'), 'maThe not to be the old card')
  },
}
