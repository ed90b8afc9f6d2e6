import type { ConformanceCase } from '@lienthong/conformance'
import { place } from '../../registration.ts'
import { entriesAnswer, expectRefused } from '../ask.ts'

export const unknownEntries: ConformanceCase = {
  id: 'civil-status-generation1/list-entries.unknown-entries',
  operation: 'listEntries',
  kind: 'refusal',
  requirement: 'Ids that nobody has are refused with 201',
  requirementVi: 'Danh sách mã hồ sơ không tồn tại bị từ chối với mã 201',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    const question = { maTinh: place.maTinh, module: 'KS', dsMaHoSo: ['999999999998', '999999999999'] }
    expectRefused(t, await entriesAnswer(t, 'listEntries', question), '201')
  },
}
