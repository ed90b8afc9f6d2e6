import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { oldNumberForm } from '../forms.ts'

export const unknownHolder: ConformanceCase = {
  id: 'residence-procedures/confirm-old-id-number.unknown-citizen',
  operation: 'confirmOldIdNumber',
  kind: 'refusal',
  requirement: 'A birth date that is not the one of the number is refused with 11',
  requirementVi: 'Ngày sinh không khớp với số định danh bị từ chối với mã 11',
  source: 'look-up in the population database, sheet of the procedure',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = oldNumberForm(t, t.person('nine-digits-known'))
    const nguoiNop = { ...form.nguoiNop, ngaySinh: '01/01/1900' }
    await expectRefused(t, operations.confirmOldIdNumber, { ...form, nguoiNop }, '11')
  },
}
