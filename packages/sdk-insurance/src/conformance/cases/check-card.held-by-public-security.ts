import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const heldByPublicSecurity: ConformanceCase = {
  id: 'insurance/check-card.held-by-public-security',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'A card managed by the Ministry of Public Security is answered with 002',
  requirementVi: 'Thẻ do Bộ Công an quản lý được trả lời mã 002',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-public-security'))
    expectCardCode(t, await t.send(operations.checkCard, question), '002')
  },
}
