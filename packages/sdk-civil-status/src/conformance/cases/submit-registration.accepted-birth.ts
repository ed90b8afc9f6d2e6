import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { newRegistration } from '../registration.ts'

export const acceptedBirth: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-birth',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A joint birth (module LTKS) with its form as JSON text and a paper in base64 is accepted with status 1',
  requirementVi:
    'Hồ sơ khai sinh liên thông (LTKS) có tờ khai dạng chuỗi JSON và tệp base64 được tiếp nhận với status 1',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { status } = await push(t, newRegistration(t))
    t.expectCode(status, '1', 'status')
  },
}
