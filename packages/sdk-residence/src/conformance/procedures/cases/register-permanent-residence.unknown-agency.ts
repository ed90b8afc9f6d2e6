import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const unknownAgency: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.unknown-agency',
  operation: 'registerPermanentResidence',
  kind: 'refusal',
  requirement: 'An agency that is no commune in force is refused with 05',
  requirementVi: 'Cơ quan tiếp nhận không có trong danh mục bị từ chối với mã 05',
  source: 'proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const hoSo = { ...form.hoSo, coQuanTiepNhan: '00000' }
    await expectRefused(t, operations.registerPermanentResidence, { ...form, hoSo }, '05')
  },
}
