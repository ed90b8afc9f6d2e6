import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const officerNotRegistered: ConformanceCase = {
  id: 'insurance/check-card.officer-not-registered',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'An officer who is not on the list of the facility is answered with 054 and learns nothing',
  requirementVi: 'Cán bộ có số CCCD ngoài danh sách đã đăng ký nhận mã 054 và không được biết thông tin thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-holder')), cccdCb: '999999999999' }
    const body = expectCardCode(t, await t.send(operations.checkCard, question), '054')
    expectNothingDisclosed(t, body)
  },
}
