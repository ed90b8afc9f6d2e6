import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const heldByDefence: ConformanceCase = {
  id: 'insurance/check-card.held-by-defence',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'A card managed by the Ministry of National Defence is answered with 001',
  requirementVi: 'Thẻ do Bộ Quốc phòng quản lý được trả lời mã 001',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-defence'))
    expectCardCode(t, await t.send(operations.checkCard, question), '001')
  },
}
