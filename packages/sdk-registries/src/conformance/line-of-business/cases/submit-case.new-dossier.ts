import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand } from '../ask.ts'

export const submitCaseNewDossier: ConformanceCase = {
  id: 'line-of-business/submit-case.new-dossier',
  operation: 'submitCase',
  kind: 'success',
  requirement: 'A new dossier is taken in with the time it is due',
  requirementVi: 'Hồ sơ mới được tiếp nhận, có hạn trả kết quả',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    const { daTiepNhan, hanTra } = await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    t.expectCode(daTiepNhan, false, 'daTiepNhan')
    // By the clock of the system, which need not be ours.
    t.expect((hanTra ?? '') !== '', 'hanTra')
  },
}
