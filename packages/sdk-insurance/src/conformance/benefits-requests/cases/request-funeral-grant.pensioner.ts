import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { after, demand, grantOf } from '../ask.ts'

export const pensioner: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.pensioner',
  operation: 'requestFuneralGrant',
  kind: 'success',
  requirement: 'The funeral of a pensioner is paid with ten times the reference level of the month of death',
  requirementVi: 'Người đang hưởng lương hưu chết: trợ cấp mai táng bằng 10 lần mức tham chiếu tại tháng chết',
  source: 'Law 41/2024/QH15 article 85; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = grantOf(t, 'deceased-pensioner')
    await demand(t, 'requestFuneralGrant', request, zRequestFuneralGrantAnswer, '000')
    const { trangThai, troCap } = await after(t, 25 * 60 * 60_000, request.maHoSo)
    t.expectCode(trangThai, 'HOAN_THANH', 'trangThai')
    t.expect(troCap?.soTien === 10 * (troCap?.mucThamChieu ?? 0), 'soTien, ten times mucThamChieu')
    t.expect(troCap?.thangChet === request.nguoiChet.ngayChet.slice(3), 'thangChet, the month of death')
  },
}
