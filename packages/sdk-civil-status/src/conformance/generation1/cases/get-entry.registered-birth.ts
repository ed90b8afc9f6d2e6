import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, registeredEntry } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const readBirthEntry: ConformanceCase = {
  id: 'civil-status-generation1/get-entry.registered-birth',
  operation: 'getEntry',
  kind: 'success',
  requirement: 'An entry that was listed is read by its id',
  requirementVi: 'Hồ sơ đã đăng ký được tra theo mã hồ sơ trên hệ thống',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const { id, so, quyenSo } = await registeredEntry(t, newXmlRegistration(t))
    const { status, value } = await entriesAnswer(t, 'getEntry', { module: 'KS', maHoSo: id })
    t.expectCode(String(status), '1', 'status')
    const [entry] = value ?? []
    t.expect(entry?.so === so && entry.quyenSo === quyenSo, 'the same number and book')
  },
}
