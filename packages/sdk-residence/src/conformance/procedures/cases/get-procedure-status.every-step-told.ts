import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const everyStepTold: ConformanceCase = {
  id: 'residence-procedures/get-procedure-status.every-step-told',
  operation: 'getProcedureStatus',
  kind: 'success',
  requirement: 'A dossier goes through 1, 2, 4, 9 and 10, and every step is told',
  requirementVi: 'Hồ sơ qua các trạng thái 1, 2, 4, 9, 10 và từng bước đều được ghi nhận',
  source: 'states of the national portal, flow of the procedure',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    const { trangThai, tienTrinh } = await decidedOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '10', 'trangThai')
    t.expectCode(tienTrinh.map((step) => step.trangThai).join('.'), '1.2.4.9.10', 'states of the steps')
  },
}
