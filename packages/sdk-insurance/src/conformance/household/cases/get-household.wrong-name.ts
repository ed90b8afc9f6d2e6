import type { ConformanceCase } from '@lienthong/conformance'
import { zGetHouseholdAnswer } from '../../../contract/index.ts'
import { aboutHousehold, demand } from '../ask.ts'

export const wrongHouseholdName: ConformanceCase = {
  id: 'insurance-household/get-household.wrong-name',
  operation: 'getHousehold',
  kind: 'refusal',
  requirement: 'A number with another name is answered with KHONG_CO_HO and tells nothing about the household',
  requirementVi: 'Số định danh không đúng với họ tên được trả lời KHONG_CO_HO và không tiết lộ thông tin hộ gia đình',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  async run(t) {
    const question = { ...aboutHousehold(t.person('household-gap')), hoTen: 'Xa Văn Không' }
    const answer = await demand(t, 'getHousehold', question, zGetHouseholdAnswer, 'KHONG_CO_HO')
    t.expect(answer.hoGiaDinh == null, 'no household in a refusal')
  },
}
