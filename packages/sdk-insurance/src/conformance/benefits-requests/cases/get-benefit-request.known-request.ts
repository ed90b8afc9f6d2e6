import type { ConformanceCase } from '@lienthong/conformance'
import { zGetBenefitRequestAnswer, zIssueChildCardAnswer } from '../../../contract/index.ts'
import { cardOf, demand } from '../ask.ts'

export const knownRequest: ConformanceCase = {
  id: 'insurance-benefits/get-benefit-request.known-request',
  operation: 'getBenefitRequest',
  kind: 'success',
  requirement: 'A request is found by its dossier code with its kind and its due time',
  requirementVi: 'Tra cứu theo mã hồ sơ trả lời loại yêu cầu và ngày hẹn trả',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = cardOf(t, 'newborn-with-card')
    await demand(t, 'issueChildCard', request, zIssueChildCardAnswer, '000')
    const question = { maHoSo: request.maHoSo }
    const { hoSo } = await demand(t, 'getBenefitRequest', question, zGetBenefitRequestAnswer, '000')
    t.expect(hoSo?.maHoSo === request.maHoSo, 'maHoSo, the code asked for')
    t.expectCode(hoSo?.loai, 'THE_TRE_EM', 'loai')
    t.expect((hoSo?.ngayHenTra ?? '') > (hoSo?.ngayTiepNhan ?? ''), 'ngayHenTra after ngayTiepNhan')
  },
}
