import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { oldNumberForm } from '../forms.ts'

export const numberInTheArchive: ConformanceCase = {
  id: 'residence-procedures/confirm-old-id-number.number-in-the-archive',
  operation: 'confirmOldIdNumber',
  kind: 'success',
  requirement: 'A number that only the archive has is confirmed later',
  requirementVi: 'Số CMND chỉ có trong tàng thư được xác nhận sau khi tàng thư trả lời',
  source: 'sheet of the procedure: archive check, asynchronous',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = oldNumberForm(t, t.person('nine-digits-archived'))
    await submitReceived(t, operations.confirmOldIdNumber, form)
    await t.letTimePass(24 * 60 * 60_000)
    t.expectCode((await decidedOf(t, form.hoSo.maHoSo)).trangThai, '10', 'trangThai')
    t.expect((await resultOf(t, form.hoSo.maHoSo)).soCmnd9?.length === 1, 'one number that is confirmed')
  },
}
