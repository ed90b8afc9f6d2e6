import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { submitReceived } from '../ask.ts'
import { temporaryForm } from '../forms.ts'

export const newTemporaryDossier: ConformanceCase = {
  id: 'residence-procedures/register-temporary-residence.new-dossier',
  operation: 'registerTemporaryResidence',
  kind: 'success',
  requirement: 'A new dossier is answered with a receipt CT04',
  requirementVi: 'Hồ sơ đăng ký tạm trú mới được trả phiếu tiếp nhận CT04',
  source: 'procedure 1.004194, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { lePhi } = await submitReceived(t, operations.registerTemporaryResidence, temporaryForm(t))
    t.expectCode(lePhi, 7000, 'lePhi of an online dossier')
  },
}
