import type { ConformanceCase } from '@lienthong/conformance'
import { zGetBenefitRequestAnswer } from '../../../contract/index.ts'
import { demand } from '../ask.ts'

export const unknownRequest: ConformanceCase = {
  id: 'insurance-benefits/get-benefit-request.unknown-request',
  operation: 'getBenefitRequest',
  kind: 'refusal',
  requirement: 'A dossier code nobody used is answered with KHONG_CO_HO_SO',
  requirementVi: 'Mã hồ sơ chưa từng được gửi được trả lời KHONG_CO_HO_SO',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  async run(t) {
    const question = { maHoSo: t.unique('KHONGCO') }
    await demand(t, 'getBenefitRequest', question, zGetBenefitRequestAnswer, 'KHONG_CO_HO_SO')
  },
}
