import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'

export const insuredPersonWithoutToken: ConformanceCase = {
  id: 'insurance-register/find-insured-person.without-token',
  operation: 'findInsuredPerson',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const question = { maSoBhxh: t.fact(t.person('insured-adult'), 'insuranceNumber') }
    for (const signIn of ['none', 'stale'] as const) {
      t.expectStatus(await t.send(operations.findInsuredPerson, question, { signIn }), 401)
    }
  },
}
