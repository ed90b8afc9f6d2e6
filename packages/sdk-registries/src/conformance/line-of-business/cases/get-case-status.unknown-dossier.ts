import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCaseStatusAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf } from '../ask.ts'

export const getCaseStatusUnknownDossier: ConformanceCase = {
  id: 'line-of-business/get-case-status.unknown-dossier',
  operation: 'getCaseStatus',
  kind: 'refusal',
  requirement: 'A code nobody used is answered with KHONG_CO_HO_SO',
  requirementVi: 'Mã hồ sơ chưa từng gửi được trả lời KHONG_CO_HO_SO',
  ...assumed,
  async run(t) {
    await demand(t, 'getCaseStatus', keyOf(caseOf(t)), zGetCaseStatusAnswer, 'KHONG_CO_HO_SO')
  },
}
