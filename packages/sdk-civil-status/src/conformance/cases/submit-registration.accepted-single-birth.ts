import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'

export const acceptedSingleBirth: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-single-birth',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A birth by itself (module KS) is accepted without the code of a joint dossier',
  requirementVi: 'Hồ sơ khai sinh đơn lẻ (KS) không có mã hồ sơ liên thông được tiếp nhận',
  source: 'the module is in public client code; helper tools send it by the first generation',
  confidence: 'inferred',
  async run(t) {
    const { status } = await push(t, newRegistration(t, birthForm(t), 'KS'))
    t.expectCode(status, '1', 'status')
  },
}
