import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const officerNameMismatch: ConformanceCase = {
  id: 'insurance/check-card.officer-name-mismatch',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'An officer whose name does not fit the number is answered with 055 and learns nothing',
  requirementVi: 'Họ tên cán bộ không khớp số CCCD nhận mã 055 và không được biết thông tin thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-holder')), hoTenCb: 'Xa Thử Nghiệm' }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '055')
    expectNothingDisclosed(t, body)
  },
}
