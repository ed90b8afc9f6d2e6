import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const wrongBirthDate: ConformanceCase = {
  id: 'insurance/check-card.wrong-birth-date',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A birth date that is not the holder’s is answered with 070 and tells nothing about the holder',
  requirementVi: 'Ngày sinh sai được trả lời mã 070 và không tiết lộ thông tin chủ thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-holder')), ngaySinh: '01/01/1900' }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '070')
    expectNothingDisclosed(t, body)
  },
}
