import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const wrongAccount: ConformanceCase = {
  id: 'insurance/check-card.wrong-account',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A good token beside the wrong password is answered with 401 inside HTTP 200',
  requirementVi: 'Token đúng nhưng mật khẩu trong truy vấn sai được trả lời mã 401 trong HTTP 200',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'inferred',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    const credentials = { passwordMd5: '0'.repeat(32) }
    expectCardCode(t, await t.send(operations.checkCard, question, { credentials }), '401')
  },
}
