import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const homeNotInTheLandDatabase: ConformanceCase = {
  id: 'residence-procedures/get-procedure-status.home-not-in-the-land-database',
  operation: 'getProcedureStatus',
  kind: 'success',
  requirement: 'A home that the land database does not have leads to state 5 and asks for the paper',
  requirementVi: 'Chỗ ở không có trong CSDL đất đai thì hồ sơ ở trạng thái 5 và yêu cầu giấy tờ',
  source: 'sheet of the procedure: paper is asked for only when the look-up fails',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t, t.person('owner-unregistered-home'))
    await submitReceived(t, operations.registerPermanentResidence, form)
    const { trangThai, yeuCauBoSung } = await decidedOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '5', 'trangThai')
    t.expectCode(yeuCauBoSung?.noiDung[0]?.maNoiDung, 'BS04', 'maNoiDung')
  },
}
