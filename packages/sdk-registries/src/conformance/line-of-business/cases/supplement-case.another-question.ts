import type { ConformanceCase } from '@lienthong/conformance'
import { zSupplementCaseAnswer } from '../../../contract/index.ts'
import { assumed, decided, demand, keyOf } from '../ask.ts'

export const supplementCaseAnotherQuestion: ConformanceCase = {
  id: 'line-of-business/supplement-case.another-question',
  operation: 'supplementCase',
  kind: 'refusal',
  requirement: 'An answer to a question that was not asked is refused with SAI_YEU_CAU',
  requirementVi: 'Trả lời yêu cầu chưa từng có bị từ chối với SAI_YEU_CAU',
  ...assumed,
  writes: true,
  async run(t) {
    const request = await decided(t, 'case-lacking')
    const answer = { ...keyOf(request), soYeuCau: 99, ngayBoSung: request.ngayNop, taiLieu: [] }
    await demand(t, 'supplementCase', answer, zSupplementCaseAnswer, 'SAI_YEU_CAU')
  },
}
