import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectTreatments } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const treatmentsWithoutToken: ConformanceCase = {
  id: 'insurance/list-treatments.without-token',
  operation: 'listTreatments',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is answered with 401 inside HTTP 200',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp được trả lời mã 401 trong HTTP 200',
  source: 'CV 2746/BHXH-CNTT and public client code of the gateway',
  confidence: 'inferred',
  async run(t) {
    const question = questionAbout(t, t.person('card-treated'))
    expectTreatments(t, await t.send(operations.listTreatments, question, { signIn: 'none' }), '401')
    expectTreatments(t, await t.send(operations.listTreatments, question, { signIn: 'stale' }), '401')
  },
}
