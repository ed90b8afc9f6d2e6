import type { ConformanceCase } from '@lienthong/conformance'
import { zIssueChildCardAnswer } from '../../../contract/index.ts'
import { after, cardOf, demand } from '../ask.ts'

export const incompleteCard: ConformanceCase = {
  id: 'insurance-benefits/issue-child-card.incomplete',
  operation: 'issueChildCard',
  kind: 'refusal',
  requirement: 'An incomplete request is answered with YEU_CAU_BO_SUNG and a reason for each thing that is wanted',
  requirementVi: 'Hồ sơ thiếu được thông báo YEU_CAU_BO_SUNG kèm từng lý do',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { noiKCB: _, ...request } = { ...cardOf(t, 'newborn-incomplete'), soGiayKhaiSinh: '0/1900' }
    await demand(t, 'issueChildCard', request, zIssueChildCardAnswer, '000')
    const { trangThai, lyDo, the } = await after(t, 3 * 60 * 60_000, request.maHoSo)
    t.expectCode(trangThai, 'YEU_CAU_BO_SUNG', 'trangThai')
    const codes = (lyDo ?? []).map(({ ma }) => ma)
    t.expect(codes.includes('KHAC_GIAY_KHAI_SINH'), 'KHAC_GIAY_KHAI_SINH among the reasons')
    t.expect(codes.includes('SAI_NOI_KCB'), 'SAI_NOI_KCB among the reasons')
    t.expect(the == null, 'no card')
  },
}
