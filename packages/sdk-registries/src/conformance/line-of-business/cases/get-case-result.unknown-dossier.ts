import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCaseResultAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf } from '../ask.ts'

export const getCaseResultUnknownDossier: ConformanceCase = {
  id: 'line-of-business/get-case-result.unknown-dossier',
  operation: 'getCaseResult',
  kind: 'refusal',
  requirement: 'The result of a code nobody used is answered with KHONG_CO_HO_SO',
  requirementVi: 'Kết quả của mã hồ sơ chưa từng gửi được trả lời KHONG_CO_HO_SO',
  ...assumed,
  async run(t) {
    await demand(t, 'getCaseResult', keyOf(caseOf(t)), zGetCaseResultAnswer, 'KHONG_CO_HO_SO')
  },
}
