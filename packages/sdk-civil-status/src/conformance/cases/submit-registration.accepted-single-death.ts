import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { deathForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedSingleDeath: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-single-death',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A death by itself (module KT) is accepted without the code of a joint dossier',
  requirementVi: 'Hồ sơ khai tử đơn lẻ (KT) không có mã hồ sơ liên thông được tiếp nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const { status } = await push(t, newRegistration(t, deathForm(t), 'KT'))
    t.expectCode(status, '1', 'status')
  },
}
