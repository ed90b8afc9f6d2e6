import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { temporaryForm } from '../forms.ts'

export const communeOfPermanentResidence: ConformanceCase = {
  id: 'residence-procedures/register-temporary-residence.commune-of-permanent-residence',
  operation: 'registerTemporaryResidence',
  kind: 'refusal',
  requirement: 'Temporary residence in the commune of the permanent one is refused with 15',
  requirementVi: 'Đăng ký tạm trú trong xã, phường thường trú bị từ chối với mã 15',
  source: 'Law on Residence, general knowledge',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = temporaryForm(t)
    const diaChi = { ...form.choO.diaChi, maXa: '18118' }
    await expectRefused(t, operations.registerTemporaryResidence, { ...form, choO: { ...form.choO, diaChi } }, '15')
  },
}
