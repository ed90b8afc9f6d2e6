import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestFuneralGrantAnswer } from '../../../contract/index.ts'
import { demand, grantOf, wireDay } from '../ask.ts'

export const deathNotRecorded: ConformanceCase = {
  id: 'insurance-benefits/request-funeral-grant.death-not-recorded',
  operation: 'requestFuneralGrant',
  kind: 'refusal',
  requirement: 'Somebody whose death is not recorded is refused with CHUA_GHI_NHAN_CHET',
  requirementVi: 'Người chưa có dữ liệu khai tử bị từ chối với CHUA_GHI_NHAN_CHET',
  source: 'joint procedures (Decree 63/2024/NĐ-CP) for the contents; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { personalId, name } = t.person('funeral-claimant')
    const nguoiChet = { soDinhDanh: personalId, hoTen: name, ngayChet: wireDay(t.today) }
    const request = { ...grantOf(t, 'deceased-pensioner'), maHoSo: t.unique('H42'), nguoiChet }
    await demand(t, 'requestFuneralGrant', request, zRequestFuneralGrantAnswer, 'CHUA_GHI_NHAN_CHET')
  },
}
