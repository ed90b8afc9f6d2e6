import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListUpdatedEntriesAnswer } from '../../../contract/index.ts'
import { registeredEntry } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const registeredToday: ConformanceCase = {
  id: 'civil-status-generation1/list-updated-entries.registered-today',
  operation: 'listUpdatedEntries',
  kind: 'success',
  requirement: 'An entry is listed on the day on which it was made',
  requirementVi: 'Hồ sơ đã đăng ký có trong danh sách của ngày đăng ký',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const { id, ngayDangKy } = await registeredEntry(t, newXmlRegistration(t))
    const ngayCapNhat = (ngayDangKy ?? '').split('.').reverse().join('-')
    const answer = await t.send(operations.listUpdatedEntries, { module: 'KS', ngayCapNhat })
    t.expectStatus(answer, 200)
    const { status, value } = t.expectFits(answer.body, zListUpdatedEntriesAnswer, 'the answer')
    t.expectCode(String(status), '1', 'status')
    t.expect(
      (value ?? []).some((row) => String(row.id) === String(id)),
      'the new entry in the list',
    )
  },
}
