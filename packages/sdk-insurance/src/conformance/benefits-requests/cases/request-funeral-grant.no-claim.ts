import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { demand, grantOf } from '../ask.ts'

export const noClaim: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.no-claim',
  operation: 'requestFuneralGrant',
  kind: 'refusal',
  requirement: 'Somebody insured for less than twelve months gives no claim: KHONG_THUOC_DOI_TUONG',
  requirementVi: 'Người đóng chưa đủ 12 tháng không thuộc đối tượng: KHONG_THUOC_DOI_TUONG',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const request = grantOf(t, 'deceased-no-claim')
    await demand(t, 'requestFuneralGrant', request, zRequestFuneralGrantAnswer, 'KHONG_THUOC_DOI_TUONG')
  },
}
