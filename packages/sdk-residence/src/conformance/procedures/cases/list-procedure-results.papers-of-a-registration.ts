import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const papersOfARegistration: ConformanceCase = {
  id: 'residence-procedures/list-procedure-results.papers-of-a-registration',
  operation: 'listProcedureResults',
  kind: 'success',
  requirement: 'A registration has the papers KQ.G01.000064, 000065 and 000066',
  requirementVi: 'Kết quả đăng ký thường trú gồm KQ.G01.000064, 000065 và 000066',
  source: 'results of procedure 1.004222, national procedure database, copy of 2026-07-20',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    await submitReceived(t, operations.registerPermanentResidence, form)
    await decidedOf(t, form.hoSo.maHoSo)
    const { trangThai, giayTo = [] } = await resultOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '10', 'trangThai')
    t.expectCode(
      giayTo.map(({ maGiayTo }) => maGiayTo.slice(-3)).join('.'),
      '064.065.066',
      'endings of the paper codes',
    )
  },
}
