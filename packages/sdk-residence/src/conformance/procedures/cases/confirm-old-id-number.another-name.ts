import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { oldNumberForm } from '../forms.ts'

export const numberUnderAnotherName: ConformanceCase = {
  id: 'residence-procedures/confirm-old-id-number.another-name',
  operation: 'confirmOldIdNumber',
  kind: 'refusal',
  requirement: 'A number under another name ends with the refusal CC03',
  requirementVi: 'Số CMND ghi họ tên khác bị từ chối bằng phiếu CC03',
  source: 'refusal CC03, national procedure database, copy of 2026-07-20; reasons proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = oldNumberForm(t, t.person('nine-digits-other-name'))
    await submitReceived(t, operations.confirmOldIdNumber, form)
    await t.letTimePass(24 * 60 * 60_000)
    const { trangThai, tuChoi } = await decidedOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '8', 'trangThai')
    t.expectCode(tuChoi?.mauPhieu, 'CC03', 'mauPhieu')
    t.expectCode(tuChoi?.maLyDo, 'LD08', 'maLyDo')
  },
}
