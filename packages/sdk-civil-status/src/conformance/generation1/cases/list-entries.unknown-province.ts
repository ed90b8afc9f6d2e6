import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused } from '../ask.ts'

export const unknownProvince: ConformanceCase = {
  id: 'civil-status-generation1/list-entries.unknown-province',
  operation: 'listEntries',
  kind: 'refusal',
  requirement: 'A province that the system does not know is refused with 108',
  requirementVi: 'Mã tỉnh không có trong hệ thống bị từ chối với mã 108',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    const question = { maTinh: '99', module: 'KS', dsMaHoSo: ['1'] }
    expectRefused(t, await entriesAnswer(t, 'listEntries', question), '108')
  },
}
