import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProcedureStepAnswer } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const paperOfTheHome: ConformanceCase = {
  id: 'residence-procedures/supplement-dossier.paper-of-the-home',
  operation: 'supplementDossier',
  kind: 'success',
  requirement: 'The paper that was asked for leads on, once, and to the registration',
  requirementVi: 'Bổ sung giấy tờ chỗ ở thì hồ sơ được giải quyết tiếp, gửi lại không tính hai lần',
  source: 'states 5 to 4 of the national portal; idempotency proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t, t.person('owner-unregistered-home'))
    await submitReceived(t, operations.registerPermanentResidence, form)
    await decidedOf(t, form.hoSo.maHoSo)
    const giayTo = [{ loai: 'CHO_O', ten: 'Giấy tờ nhà', duongDan: 'https://kho.example/1', sha256: 'a'.repeat(64) }]
    const supplement = { maHoSo: form.hoSo.maHoSo, lan: 1, ngayBoSung: form.hoSo.ngayNop, giayTo }
    for (const before of [false, true]) {
      const { body } = await t.send(operations.supplementDossier, supplement)
      const answer = t.expectFits(body, zProcedureStepAnswer, 'the answer')
      t.expectCode(answer.maKetQua, '00', 'maKetQua')
      t.expectCode(answer.daTiepNhan, before, 'daTiepNhan')
    }
    t.expectCode((await decidedOf(t, form.hoSo.maHoSo)).trangThai, '10', 'trangThai')
  },
}
