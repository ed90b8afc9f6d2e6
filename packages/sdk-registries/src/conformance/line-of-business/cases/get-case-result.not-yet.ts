import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCaseResultAnswer, zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf } from '../ask.ts'

export const getCaseResultNotYet: ConformanceCase = {
  id: 'line-of-business/get-case-result.not-yet',
  operation: 'getCaseResult',
  kind: 'success',
  requirement: 'Before it has ended a dossier has no paper',
  requirementVi: 'Hồ sơ chưa kết thúc thì chưa có kết quả',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const { ketQua } = await demand(t, 'getCaseResult', keyOf(request), zGetCaseResultAnswer, '00')
    t.expectCode(ketQua?.ketThuc, false, 'ketThuc')
    t.expectCode(ketQua?.giayTo.length, 0, 'number of papers')
  },
}
