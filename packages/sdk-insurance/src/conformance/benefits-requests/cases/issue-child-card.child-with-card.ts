import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueChildCardAnswer } from '../../../contract/index.ts'
import { cardOf, demand } from '../ask.ts'

export const childWithCard: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.child-with-card',
  operation: 'issueChildCard',
  kind: 'success',
  requirement: 'A child who has a card is answered with that card, and a second request does not issue another',
  requirementVi: 'Trẻ đã có thẻ được trả lại chính thẻ đó, yêu cầu khác không cấp thẻ thứ hai',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const [first, second] = [
      await demand(t, 'issueChildCard', cardOf(t, 'newborn-with-card'), zIssueChildCardAnswer, '000'),
      await demand(t, 'issueChildCard', cardOf(t, 'newborn-with-card'), zIssueChildCardAnswer, '000'),
    ]
    t.expectCode(first.hoSo?.trangThai, 'HOAN_THANH', 'trangThai')
    t.expectCode(first.hoSo?.the?.daCoTruoc, true, 'daCoTruoc')
    t.expect(first.hoSo?.the?.maThe === second.hoSo?.the?.maThe, 'the same maThe both times')
  },
}
