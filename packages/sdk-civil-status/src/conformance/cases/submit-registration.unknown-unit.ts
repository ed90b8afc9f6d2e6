import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { newRegistration } from '../registration.ts'

export const unknownUnit: ConformanceCase = {
  id: 'civil-status/submit-registration.unknown-unit',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A unit that the system does not know is refused with 106',
  requirementVi: 'Mã đơn vị không có trong hệ thống bị từ chối với mã 106',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const { status, errorCode } = await push(t, { ...newRegistration(t), maDonVi: '99999' })
    t.expectCode(status, '0', 'status')
    t.expectCode(errorCode, '106', 'errorCode')
  },
}
