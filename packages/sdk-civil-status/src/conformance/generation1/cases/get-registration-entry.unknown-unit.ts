import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused, questionAbout } from '../ask.ts'

export const entryUnknownUnit: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-entry.unknown-unit',
  operation: 'getRegistrationEntry',
  kind: 'refusal',
  requirement: 'A unit that the system does not know is refused with 106',
  requirementVi: 'Mã đơn vị không có trong hệ thống bị từ chối với mã 106',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    const question = { ...questionAbout(t.unique('H42')), maDonVi: '99999' }
    expectRefused(t, await entriesAnswer(t, 'getRegistrationEntry', question), '106')
  },
}
