import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const agencyOfAnotherProvince: ConformanceCase = {
  id: 'residence-procedures/get-procedure-status.agency-of-another-province',
  operation: 'getProcedureStatus',
  kind: 'success',
  requirement: 'A dossier for a home in another province is not received: state 3 with CT06',
  requirementVi: 'Hồ sơ nộp cho công an xã ở tỉnh khác không được tiếp nhận: trạng thái 3, phiếu CT06',
  source: 'one-stop rule: anywhere in the province',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t)
    const hoSo = { ...form.hoSo, coQuanTiepNhan: '16690' }
    await submitReceived(t, operations.registerPermanentResidence, { ...form, hoSo })
    const { trangThai, tuChoi } = await decidedOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '3', 'trangThai')
    t.expectCode(tuChoi?.maLyDo, 'LD01', 'maLyDo')
  },
}
