import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused, registeredEntry } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const entryOfAnotherKind: ConformanceCase = {
  id: 'civil-status-generation1/get-entry.another-kind',
  operation: 'getEntry',
  kind: 'refusal',
  requirement: 'A birth asked for as a death is refused with 201',
  requirementVi: 'Hồ sơ khai sinh tra theo mã nghiệp vụ khai tử bị từ chối với mã 201',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    const { id } = await registeredEntry(t, newXmlRegistration(t))
    expectRefused(t, await entriesAnswer(t, 'getEntry', { module: 'KT', maHoSo: id }), '201')
  },
}
