import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zNotifyLodgingAnswer } from '../../../contract/index.ts'
import { guest, lodgingNotice } from '../forms.ts'

export const lateNotice: ConformanceCase = {
  id: 'residence-procedures/notify-lodging.late-notice',
  operation: 'notifyLodging',
  kind: 'success',
  requirement: 'A notice after 23:00 of the day of arrival is taken, and said to be late',
  requirementVi: 'Thông báo sau 23 giờ của ngày đến vẫn được ghi nhận và đánh dấu quá hạn',
  source: 'several secondary sources for 23:00; the mark is proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const notice = lodgingNotice(t, [guest(t, t.person('hotel-guest'), '09:05:00')])
    const hoSo = { ...notice.hoSo, ngayNop: notice.hoSo.ngayNop.replace('21:30:00', '23:10:00') }
    const { body } = await t.send(operations.notifyLodging, { ...notice, hoSo })
    const [outcome] = t.expectFits(body, zNotifyLodgingAnswer, 'the answer').khach ?? []
    t.expectCode(outcome?.maKetQua, '00', 'maKetQua of the guest')
    t.expectCode(outcome?.quaHan, true, 'quaHan')
  },
}
