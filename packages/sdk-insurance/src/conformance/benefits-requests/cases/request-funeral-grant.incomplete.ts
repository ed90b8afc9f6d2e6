import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { after, demand, grantOf } from '../ask.ts'

export const incompleteGrant: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.incomplete',
  operation: 'requestFuneralGrant',
  kind: 'refusal',
  requirement: 'A beneficiary who is no relative and shows no invoice is asked for it with YEU_CAU_BO_SUNG',
  requirementVi: 'Người lo mai táng không phải thân nhân mà thiếu hóa đơn được thông báo YEU_CAU_BO_SUNG',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const good = grantOf(t, 'deceased-incomplete')
    const request = { ...good, nguoiHuong: { ...good.nguoiHuong, quanHe: 'NGUOI_LO_MAI_TANG' } }
    await demand(t, 'requestFuneralGrant', request, zRequestFuneralGrantAnswer, '000')
    const { trangThai, lyDo } = await after(t, 25 * 60 * 60_000, request.maHoSo)
    t.expectCode(trangThai, 'YEU_CAU_BO_SUNG', 'trangThai')
    t.expectCode(lyDo?.[0]?.ma, 'THIEU_HOA_DON', 'ma of the reason')
  },
}
