import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const codeOfAnotherDossier: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.code-of-another-dossier',
  operation: 'registerPermanentResidence',
  kind: 'refusal',
  requirement: 'Another content under the code of a dossier is refused with 02',
  requirementVi: 'Hồ sơ nội dung khác dùng lại mã hồ sơ đã có bị từ chối với mã 02',
  source: 'idempotency proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    const other = { ...permanentForm(t), hoSo: form.hoSo }
    await expectRefused(t, operations.registerPermanentResidence, other, '02')
  },
}
