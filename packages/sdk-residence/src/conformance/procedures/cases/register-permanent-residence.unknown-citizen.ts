import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const unknownSettler: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.unknown-citizen',
  operation: 'registerPermanentResidence',
  kind: 'refusal',
  requirement: 'A name that is not the one of the number is refused with 11',
  requirementVi: 'Họ tên không khớp với số định danh bị từ chối với mã 11',
  source: 'look-up in the population database before the decision, sheet of the procedure',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const nguoiNop = { ...form.nguoiNop, hoTen: 'Nguyễn Thị Không Có' }
    await expectRefused(t, operations.registerPermanentResidence, { ...form, nguoiNop }, '11')
  },
}
