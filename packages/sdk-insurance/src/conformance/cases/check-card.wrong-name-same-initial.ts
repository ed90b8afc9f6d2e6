import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const wrongNameSameInitial: ConformanceCase = {
  id: 'insurance/check-card.wrong-name-same-initial',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A wrong name whose first letter fits is answered with 061 and tells nothing about the holder',
  requirementVi: 'Họ tên sai nhưng đúng ký tự đầu được trả lời mã 061 và không tiết lộ thông tin chủ thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const hoTen = `${question.hoTen.slice(0, 1)}zz Thử Nghiệm`
    const body = expectCardCode(t, await t.send(operations.checkCard, { ...question, hoTen }), '061')
    expectNothingDisclosed(t, body)
  },
}
