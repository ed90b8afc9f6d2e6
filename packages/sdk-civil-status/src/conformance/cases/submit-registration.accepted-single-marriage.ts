import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedSingleMarriage: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-single-marriage',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A marriage by itself (module KH) is accepted without the code of a joint dossier',
  requirementVi: 'Hồ sơ kết hôn đơn lẻ (KH) không có mã hồ sơ liên thông được tiếp nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const { status } = await push(t, newRegistration(t, marriageForm(t), 'KH'))
    t.expectCode(status, '1', 'status')
  },
}
