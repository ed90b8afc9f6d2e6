import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { demand, grantOf } from '../ask.ts'

export const paidByAnotherPayer: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.paid-by-another-payer',
  operation: 'requestFuneralGrant',
  kind: 'refusal',
  requirement: 'A funeral that another payer has paid is refused with MOI_NGUOI_CHET_MOT_KHOAN, which names the payer',
  requirementVi: 'Đã được cơ quan khác chi mai táng bị từ chối với MOI_NGUOI_CHET_MOT_KHOAN và nêu cơ quan đã chi',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = grantOf(t, 'deceased-paid-elsewhere')
    const answer = await demand(
      t,
      'requestFuneralGrant',
      request,
      zRequestFuneralGrantAnswer,
      'MOI_NGUOI_CHET_MOT_KHOAN',
    )
    t.expectCode(answer.coQuanDaChi, 'BTXH', 'coQuanDaChi')
  },
}
