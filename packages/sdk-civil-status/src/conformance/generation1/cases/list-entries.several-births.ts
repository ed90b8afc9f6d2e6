import type { ConformanceCase } from '@lienthong/conformance'
import { place } from '../../registration.ts'
import { entriesAnswer, registeredEntry } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const severalBirths: ConformanceCase = {
  id: 'civil-status-generation1/list-entries.several-births',
  operation: 'listEntries',
  kind: 'success',
  requirement: 'Several entries are read by their ids in one question',
  requirementVi: 'Tra nhiều hồ sơ cùng lúc theo danh sách mã',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const first = await registeredEntry(t, newXmlRegistration(t))
    const second = await registeredEntry(t, newXmlRegistration(t))
    const question = { maTinh: place.maTinh, module: 'KS', dsMaHoSo: [first.id, second.id] }
    const { status, value } = await entriesAnswer(t, 'listEntries', question)
    t.expectCode(String(status), '1', 'status')
    t.expectCode((value ?? []).length, 2, 'number of entries')
  },
}
