import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand } from '../ask.ts'

export const submitCaseSameAgain: ConformanceCase = {
  id: 'line-of-business/submit-case.same-again',
  operation: 'submitCase',
  kind: 'success',
  requirement: 'The same dossier again is taken in once',
  requirementVi: 'Gửi lại cùng một hồ sơ thì chỉ được tiếp nhận một lần',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    const first = await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const again = await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    t.expectCode(again.daTiepNhan, true, 'daTiepNhan')
    t.expect(again.hanTra === first.hanTra, 'hanTra, the same as before')
  },
}
