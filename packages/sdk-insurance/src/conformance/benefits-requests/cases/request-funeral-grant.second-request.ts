import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { demand, grantOf } from '../ask.ts'

export const secondRequest: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.second-request',
  operation: 'requestFuneralGrant',
  kind: 'refusal',
  requirement: 'A second request for the same deceased under another code is refused with MOI_NGUOI_CHET_MOT_KHOAN',
  requirementVi: 'Yêu cầu thứ hai cho cùng người chết với mã hồ sơ khác bị từ chối với MOI_NGUOI_CHET_MOT_KHOAN',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const first = grantOf(t, 'deceased-insured')
    await demand(t, 'requestFuneralGrant', first, zRequestFuneralGrantAnswer, '000')
    const second = { ...first, maHoSo: t.unique('H42') }
    const answer = await demand(
      t,
      'requestFuneralGrant',
      second,
      zRequestFuneralGrantAnswer,
      'MOI_NGUOI_CHET_MOT_KHOAN',
    )
    t.expectCode(answer.coQuanDaChi, 'BHXH', 'coQuanDaChi')
  },
}
