import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueChildCardAnswer } from '../../../contract/index.ts'
import { after, cardOf, demand } from '../ask.ts'
import { lastDayOfChildCard } from '../last-day.ts'

export const childWithoutCard: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.child-without-card',
  operation: 'issueChildCard',
  kind: 'success',
  requirement: 'A child whose birth was registered gets a card TE1 from birth to the end that Decree 188/2025 gives',
  requirementVi:
    'Trẻ đã đăng ký khai sinh được cấp thẻ TE1 có giá trị từ ngày sinh đến thời điểm theo Nghị định 188/2025',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = cardOf(t, 'newborn-without-card')
    await demand(t, 'issueChildCard', request, zIssueChildCardAnswer, '000')
    const { trangThai, the } = await after(t, 3 * 60 * 60_000, request.maHoSo)
    t.expectCode(trangThai, 'HOAN_THANH', 'trangThai')
    t.expect(the?.tuNgay === request.ngaySinh, 'tuNgay, the day of birth')
    t.expect(the?.denNgay === lastDayOfChildCard(request.ngaySinh), 'denNgay by the rule for children under six')
  },
}
