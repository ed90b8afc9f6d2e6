import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zNotifyLodgingAnswer } from '../../../contract/index.ts'
import { guest, lodgingNotice } from '../forms.ts'

export const eachGuestAnswered: ConformanceCase = {
  id: 'residence-procedures/notify-lodging.each-guest-answered',
  operation: 'notifyLodging',
  kind: 'success',
  requirement: 'Each guest is noted under a number of their own, at once',
  requirementVi: 'Từng khách được ghi nhận ngay với số tiếp nhận riêng',
  source: 'procedure 2.001159, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const notice = lodgingNotice(t, [guest(t, t.person('hotel-guest')), guest(t, t.person('boarder'))])
    const answer = await t.send(operations.notifyLodging, notice)
    t.expectStatus(answer, 200)
    const { maKetQua, khach = [] } = t.expectFits(answer.body, zNotifyLodgingAnswer, 'the answer')
    t.expectCode(maKetQua, '00', 'maKetQua')
    t.expectCode(khach.map((outcome) => outcome.maKetQua).join('.'), '00.00', 'maKetQua of the guests')
    t.expect(new Set(khach.map(({ soTiepNhan }) => soTiepNhan)).size === 2, 'two numbers')
  },
}
