import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const stopped: ConformanceCase = {
  id: 'insurance/check-card.stopped',
  operation: 'checkCard',
  kind: 'refusal',
  requirement: 'The card of somebody who takes no part any more is answered with 124',
  requirementVi: 'Thẻ đã ngừng tham gia được trả lời mã 124',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-stopped'))
    expectCardCode(t, await t.send(operations.checkCard, question), '124')
  },
}
