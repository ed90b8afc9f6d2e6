import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { submit, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const repeatedPermanentDossier: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.repeated-dossier',
  operation: 'registerPermanentResidence',
  kind: 'success',
  requirement: 'The same dossier again is received before and has the same receipt',
  requirementVi: 'Gửi lại đúng hồ sơ thì được báo đã tiếp nhận, số phiếu không đổi',
  source: 'idempotency proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const first = await submitReceived(t, operations.registerPermanentResidence, form)
    const { maKetQua, daTiepNhan, bienNhan } = await submit(t, operations.registerPermanentResidence, form)
    t.expectCode(maKetQua, '00', 'maKetQua')
    t.expectCode(daTiepNhan, true, 'daTiepNhan')
    t.expect(bienNhan?.soPhieu === first.soPhieu, 'the receipt of the first time')
  },
}
