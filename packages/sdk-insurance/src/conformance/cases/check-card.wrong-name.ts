import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const wrongName: ConformanceCase = {
  id: 'insurance/check-card.wrong-name',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A name with another first letter is answered with 060 and tells nothing about the holder',
  requirementVi: 'Họ tên sai được trả lời mã 060 và không tiết lộ thông tin chủ thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const hoTen = /^x/i.test(question.hoTen) ? 'Quách Thử Nghiệm' : 'Xa Thử Nghiệm'
    const body = expectCardCode(t, await t.send(operations.checkCard, { ...question, hoTen }), '060')
    expectNothingDisclosed(t, body)
  },
}
