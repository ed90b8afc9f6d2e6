import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueChildCardAnswer } from '../../../contract/index.ts'
import { cardOf, demand } from '../ask.ts'

export const overSix: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.over-six',
  operation: 'issueChildCard',
  kind: 'refusal',
  requirement: 'A child over six is refused with QUA_TUOI',
  requirementVi: 'Trẻ đã quá 6 tuổi bị từ chối với QUA_TUOI',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    await demand(t, 'issueChildCard', cardOf(t, 'child-over-six'), zIssueChildCardAnswer, 'QUA_TUOI')
  },
}
