import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zNotifyLodgingAnswer } from '../../../contract/index.ts'
import { guest, lodgingNotice } from '../forms.ts'

export const tooManyGuests: ConformanceCase = {
  id: 'residence-procedures/notify-lodging.too-many-guests',
  operation: 'notifyLodging',
  kind: 'refusal',
  requirement: 'More than 100 guests in a request are refused with 01',
  requirementVi: 'Một lần gửi quá 100 khách bị từ chối với mã 01',
  source: 'limit proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const one = guest(t, t.person('hotel-guest'))
    const { body } = await t.send(
      operations.notifyLodging,
      lodgingNotice(
        t,
        Array.from({ length: 101 }, () => one),
      ),
    )
    const { maKetQua, khach } = t.expectFits(body, zNotifyLodgingAnswer, 'the answer')
    t.expectCode(maKetQua, '01', 'maKetQua')
    t.expect(khach === undefined, 'no outcomes in a refusal')
  },
}
