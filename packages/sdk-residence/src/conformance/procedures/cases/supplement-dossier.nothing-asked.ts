import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProcedureStepAnswer } from '../../../contract/index.ts'
import { submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const nothingAsked: ConformanceCase = {
  id: 'residence-procedures/supplement-dossier.nothing-asked',
  operation: 'supplementDossier',
  kind: 'refusal',
  requirement: 'A dossier that waits for nothing refuses with 04',
  requirementVi: 'Hồ sơ không yêu cầu bổ sung thì từ chối với mã 04',
  source: 'proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    const supplement = { maHoSo: form.hoSo.maHoSo, lan: 1, ngayBoSung: form.hoSo.ngayNop }
    const { body } = await t.send(operations.supplementDossier, supplement)
    t.expectCode(t.expectFits(body, zProcedureStepAnswer, 'the answer').maKetQua, '04', 'maKetQua')
  },
}
