import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const revokedCard: ConformanceCase = {
  id: 'insurance/check-card.revoked-card',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'A card that was withdrawn is answered with 110',
  requirementVi: 'Thẻ đã thu hồi được trả lời mã 110',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-revoked'))
    expectCardCode(t, await t.send(operations.checkCard, question), '110')
  },
}
