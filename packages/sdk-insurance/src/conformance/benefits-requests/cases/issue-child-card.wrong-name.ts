import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueChildCardAnswer } from '../../../contract/index.ts'
import { cardOf, demand } from '../ask.ts'

export const wrongChildName: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.wrong-name',
  operation: 'issueChildCard',
  kind: 'refusal',
  requirement: 'A number with another name is refused with KHONG_CO_NGUOI, also for a child who has a card',
  requirementVi: 'Số định danh không đúng với họ tên bị từ chối với KHONG_CO_NGUOI, kể cả khi trẻ đã có thẻ',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = { ...cardOf(t, 'newborn-with-card'), hoTen: 'Xa Văn Không' }
    const answer = await demand(t, 'issueChildCard', request, zIssueChildCardAnswer, 'KHONG_CO_NGUOI')
    t.expect(answer.hoSo == null, 'no card in a refusal')
  },
}
