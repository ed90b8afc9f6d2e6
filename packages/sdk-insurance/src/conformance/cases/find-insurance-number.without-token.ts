import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'

export const insuranceNumberWithoutToken: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.without-token',
  operation: 'findInsuranceNumber',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const question = askForNumber(t.person('insured-adult'))
    for (const signIn of ['none', 'stale'] as const) {
      t.expectStatus(await t.send(operations.findInsuranceNumber, question, { signIn }), 401)
    }
  },
}
