import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const badlyFormedParameter: ConformanceCase = {
  id: 'insurance/check-card.badly-formed-parameter',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A number that is neither of 10, 12 nor 15 characters is answered with 205',
  requirementVi: 'Mã thẻ không phải 10, 12 hoặc 15 ký tự được trả lời mã 205',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-holder')), maThe: '123' }
    expectCardCode(t, await t.send(operations.checkCard, question), '205')
  },
}
