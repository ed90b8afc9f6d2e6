import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedJointMarriage: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-joint-marriage',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A joint marriage (module LTKH) is accepted',
  requirementVi: 'Hồ sơ kết hôn liên thông (LTKH) được tiếp nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { status } = await push(t, newRegistration(t, marriageForm(t), 'LTKH'))
    t.expectCode(status, '1', 'status')
  },
}
