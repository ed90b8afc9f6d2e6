import type { ConformanceCase } from '@lienthong/conformance'
import { zGetHouseholdAnswer } from '../../../contract/index.ts'
import { aboutHousehold, demand } from '../ask.ts'

export const membersAndCover: ConformanceCase = {
  id: 'insurance-household/get-household.members-and-cover',
  operation: 'getHousehold',
  kind: 'success',
  requirement: 'A member who names themselves is told the household with the cover of everybody in it',
  requirementVi:
    'Thành viên nêu đúng số định danh và họ tên được trả lời thông tin hộ gia đình và tình trạng tham gia của từng người',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  async run(t) {
    const [head, worker] = [t.person('household-mixed-head'), t.person('household-worker')]
    const { hoGiaDinh } = await demand(t, 'getHousehold', aboutHousehold(head), zGetHouseholdAnswer, '000')
    const members = hoGiaDinh?.thanhVien ?? []
    t.expect(hoGiaDinh?.chuHo === head.personalId, 'chuHo, the number of the head')
    t.expect(members[0]?.soDinhDanh === head.personalId, 'the head first')
    const found = members.find(({ soDinhDanh }) => soDinhDanh === worker.personalId)
    t.expectCode(found?.nhomThamGia, 'NHOM_KHAC', 'nhomThamGia of a member insured by an employer')
  },
}
