import type { ConformanceCase } from '@lienthong/conformance'
import { deathForm } from '../../forms.ts'
import { registeredEntry } from '../ask.ts'
import { newXmlRegistration, oneElementEach } from '../forms.ts'

export const xmlCompletedDeath: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-entry.completed-death',
  operation: 'getRegistrationEntry',
  kind: 'success',
  requirement: 'A registered death has an entry with number, book and the name of the deceased',
  requirementVi: 'Khai tử đã đăng ký có số, quyển số và họ tên người chết',
  source: 'API document of one province’s platform, read 2026; the fields of the entry inferred',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    const form = oneElementEach(deathForm(t))
    const entry = await registeredEntry(t, newXmlRegistration(t, form, 'KT'))
    t.expect(Boolean(entry.so && entry.quyenSo), 'so and quyenSo')
    t.expect(entry.nktHoTen?.normalize('NFC') === form['nktHoTen'], 'the name of the deceased in nktHoTen')
  },
}
