import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer, zSupplementCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf } from '../ask.ts'

export const supplementCaseNothingAsked: ConformanceCase = {
  id: 'line-of-business/supplement-case.nothing-asked',
  operation: 'supplementCase',
  kind: 'refusal',
  requirement: 'A supplement that nobody asked for is refused with SAI_TRANG_THAI',
  requirementVi: 'Bổ sung khi không có yêu cầu bị từ chối với SAI_TRANG_THAI',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const answer = { ...keyOf(request), ngayBoSung: request.ngayNop, taiLieu: [] }
    await demand(t, 'supplementCase', answer, zSupplementCaseAnswer, 'SAI_TRANG_THAI')
  },
}
