import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { copyForm, registerChild } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const extractOfUnknownEntry: ConformanceCase = {
  id: 'civil-status/list-registration-results.extract-of-unknown-entry',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'Copies of an entry that is in no book get status 2, and no copy',
  requirementVi: 'Đề nghị bản sao của dữ liệu không có trong sổ thì có trạng thái 2 và không có bản sao',
  source: 'how a missing entry is told is assumed',
  confidence: 'assumed',
  async run(t) {
    const child = await registerChild(t)
    const unknown = { ...copyForm(t, child), soDangKyTruocDay: '999999' }
    const row = await decided(t, newRegistration(t, unknown, 'BS'))
    t.expectCode(row.trangThai, 2, 'trangThai')
    t.expect(!row.ketQuaXuLy, 'no ketQuaXuLy')
  },
}
