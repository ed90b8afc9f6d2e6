import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const secondOfficer: ConformanceCase = {
  id: 'insurance/check-card.second-officer',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'Another registered officer of the facility is answered too',
  requirementVi: 'Cán bộ khác của cơ sở có trong danh sách cũng được trả lời',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const officer = t.person('card-officer-second')
    const question = { ...questionAbout(t, t.person('card-holder')), hoTenCb: officer.name, cccdCb: officer.personalId }
    expectCardCode(t, await t.send(operations.checkCard, question), '000')
  },
}
