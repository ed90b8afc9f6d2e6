import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, questionAbout, stateOf } from '../ask.ts'

export const stateUnknownUnit: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.unknown-unit',
  operation: 'getRegistrationState',
  kind: 'refusal',
  requirement: 'A unit that the system does not know is refused with 106',
  requirementVi: 'Mã đơn vị không có trong hệ thống bị từ chối với mã 106',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    expectRefused(t, await stateOf(t, { ...questionAbout(t.unique('H42')), maDonVi: '99999' }), '106')
  },
}
