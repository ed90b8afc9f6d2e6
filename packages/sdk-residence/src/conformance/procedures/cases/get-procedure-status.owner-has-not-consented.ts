import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const ownerHasNotConsented: ConformanceCase = {
  id: 'residence-procedures/get-procedure-status.owner-has-not-consented',
  operation: 'getProcedureStatus',
  kind: 'success',
  requirement: 'An owner who confirmed nothing leads to state 5, with the question and its last moment',
  requirementVi: 'Chủ sở hữu chưa xác nhận thì hồ sơ ở trạng thái 5 kèm nội dung và hạn bổ sung',
  source: 'sheet of the procedure: owner has not consented',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const { personalId } = t.person('owner-silent')
    const chuSoHuu = { dongY: true, hinhThuc: 'VNEID', ngay: form.hoSo.ngayNop.slice(0, 10), soDinhDanh: personalId }
    const choO = { ...form.choO, soDinhDanhChuSoHuu: personalId }
    await submitReceived(t, operations.registerPermanentResidence, { ...form, choO, yKien: { chuSoHuu } })
    const { trangThai, yeuCauBoSung } = await decidedOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '5', 'trangThai')
    t.expectCode(yeuCauBoSung?.noiDung[0]?.maNoiDung, 'BS01', 'maNoiDung')
    t.expectCode(yeuCauBoSung?.lan, 1, 'lan')
  },
}
