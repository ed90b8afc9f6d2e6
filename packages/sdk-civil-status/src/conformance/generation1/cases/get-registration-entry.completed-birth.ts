import type { ConformanceCase } from '@lienthong/conformance'
import { registeredEntry } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const xmlCompletedBirth: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-entry.completed-birth',
  operation: 'getRegistrationEntry',
  kind: 'success',
  requirement: 'A registered birth has an entry with number, book and the name of the child',
  requirementVi: 'Khai sinh đã đăng ký có số, quyển số và họ tên người được khai sinh',
  source: 'API document of one province’s platform, read 2026; the fields of the entry inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    const form = xmlBirthForm(t)
    const entry = await registeredEntry(t, newXmlRegistration(t, form))
    t.expect(Boolean(entry.so && entry.quyenSo), 'so and quyenSo')
    t.expect(entry.nksHoTen?.normalize('NFC') === form['nksHoTen'], 'the name of the child in nksHoTen')
  },
}
