import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode, expectNothingDisclosed } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const officerOfAnotherFacility: ConformanceCase = {
  id: 'insurance/check-card.officer-of-another-facility',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'An officer whom only another facility registered is answered with 054 and learns nothing',
  requirementVi: 'Cán bộ chỉ có trong danh sách của cơ sở khác nhận mã 054 và không được biết thông tin thẻ',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'inferred',
  async run(t) {
    const officer = t.person('card-officer-elsewhere')
    const question = { ...questionAbout(t, t.person('card-holder')), hoTenCb: officer.name, cccdCb: officer.personalId }
    expectNothingDisclosed(t, expectCardCode(t, await t.send(operations.checkCard, question), '054'))
  },
}
