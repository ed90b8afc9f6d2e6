import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { birthFormOf2025 } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedShapeOfReform: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-shape-of-reform',
  operation: 'submitRegistration',
  kind: 'success',
  requirement:
    'A birth in the shape of 2025, with names and birth dates as objects and addresses without a district, is accepted',
  requirementVi:
    'Tờ khai khai sinh theo cấu trúc 2025 (họ tên, ngày sinh tách phần; địa chỉ không có cấp huyện) được tiếp nhận',
  source: 'the shape was seen for module BS in helper tools of Gia Lai, read 2026; for births it is assumed',
  confidence: 'assumed',
  async run(t) {
    const { status } = await push(t, newRegistration(t, birthFormOf2025(t), 'LTKS'))
    t.expectCode(status, '1', 'status')
  },
}
