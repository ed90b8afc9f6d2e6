import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProcedureStepAnswer } from '../../../contract/index.ts'
import { submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const beforeTheWorkBegins: ConformanceCase = {
  id: 'residence-procedures/withdraw-dossier.before-the-work-begins',
  operation: 'withdrawDossier',
  kind: 'success',
  requirement: 'A dossier that nobody works on yet is taken back: state 7, and again',
  requirementVi: 'Hồ sơ chưa được giải quyết thì rút được: trạng thái 7, gửi lại vẫn như vậy',
  source: 'moves 1 to 7 of the national portal; idempotency proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    for (const before of [false, true]) {
      const withdrawal = { maHoSo: form.hoSo.maHoSo, lyDo: 'Thay đổi kế hoạch', ngayRut: form.hoSo.ngayNop }
      const { body } = await t.send(operations.withdrawDossier, withdrawal)
      const answer = t.expectFits(body, zProcedureStepAnswer, 'the answer')
      t.expectCode(answer.maKetQua, '00', 'maKetQua')
      t.expectCode(answer.daTiepNhan, before, 'daTiepNhan')
      t.expectCode(answer.trangThai, '7', 'trangThai')
    }
  },
}
