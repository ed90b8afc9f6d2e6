import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProcedureStepAnswer } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const afterTheDecision: ConformanceCase = {
  id: 'residence-procedures/withdraw-dossier.after-the-decision',
  operation: 'withdrawDossier',
  kind: 'refusal',
  requirement: 'A dossier that was decided refuses with 04',
  requirementVi: 'Hồ sơ đã có kết quả thì không rút được: mã 04',
  source: 'terminal states of the national portal',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    await decidedOf(t, form.hoSo.maHoSo)
    const withdrawal = { maHoSo: form.hoSo.maHoSo, lyDo: 'Thay đổi kế hoạch', ngayRut: form.hoSo.ngayNop }
    const { body } = await t.send(operations.withdrawDossier, withdrawal)
    t.expectCode(t.expectFits(body, zProcedureStepAnswer, 'the answer').maKetQua, '04', 'maKetQua')
  },
}
