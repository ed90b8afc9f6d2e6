import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused } from '../ask.ts'

export const unknownEntry: ConformanceCase = {
  id: 'civil-status-generation1/get-entry.unknown-entry',
  operation: 'getEntry',
  kind: 'refusal',
  requirement: 'An id that nobody has is refused with 201',
  requirementVi: 'Mã hồ sơ không tồn tại bị từ chối với mã 201',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    expectRefused(t, await entriesAnswer(t, 'getEntry', { module: 'KS', maHoSo: '999999999999' }), '201')
  },
}
