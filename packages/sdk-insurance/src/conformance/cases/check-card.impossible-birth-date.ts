import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const impossibleBirthDate: ConformanceCase = {
  id: 'insurance/check-card.impossible-birth-date',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A birth date that no calendar has is answered with 205',
  requirementVi: 'Ngày sinh không có trong lịch được trả lời mã 205',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'inferred',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-holder')), ngaySinh: '31/02/1990' }
    expectNothingDisclosed(t, expectCardCode(t, await t.send(operations.checkCard, question), '205'))
  },
}
