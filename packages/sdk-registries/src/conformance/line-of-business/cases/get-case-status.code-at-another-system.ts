import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCaseStatusAnswer, zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf } from '../ask.ts'

export const getCaseStatusCodeAtAnotherSystem: ConformanceCase = {
  id: 'line-of-business/get-case-status.code-at-another-system',
  operation: 'getCaseStatus',
  kind: 'refusal',
  requirement: 'A dossier is known by its system too: another system does not have it',
  requirementVi: 'Hồ sơ gắn với hệ thống tiếp nhận: hệ thống khác không có',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const elsewhere = { ...keyOf(request), heThong: 'CON_DAU' }
    await demand(t, 'getCaseStatus', elsewhere, zGetCaseStatusAnswer, 'KHONG_CO_HO_SO')
  },
}
