import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { deathForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedJointDeath: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-joint-death',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A joint death (module LTKT) of somebody known by the year of birth is accepted',
  requirementVi: 'Hồ sơ khai tử liên thông (LTKT) của người chỉ biết năm sinh được tiếp nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { status } = await push(t, newRegistration(t, deathForm(t), 'LTKT'))
    t.expectCode(status, '1', 'status')
  },
}
