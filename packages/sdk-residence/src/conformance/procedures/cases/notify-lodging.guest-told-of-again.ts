import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zNotifyLodgingAnswer } from '../../../contract/index.ts'
import { guest, lodgingNotice } from '../forms.ts'

export const guestToldOfAgain: ConformanceCase = {
  id: 'residence-procedures/notify-lodging.guest-told-of-again',
  operation: 'notifyLodging',
  kind: 'success',
  requirement: 'The same guest, house and arrival again is received before, also under another code',
  requirementVi: 'Cùng khách, cùng cơ sở, cùng giờ đến thì chỉ ghi nhận một lần, kể cả khi mã hồ sơ khác',
  source: 'a hotel that sends its list again, sheet of the procedure',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const notice = lodgingNotice(t, [guest(t, t.person('hotel-guest'))])
    const send = async (form: object) => {
      const { body } = await t.send(operations.notifyLodging, form)
      return t.expectFits(body, zNotifyLodgingAnswer, 'the answer').khach?.[0]
    }
    const first = await send(notice)
    const again = await send({ ...notice, hoSo: { ...notice.hoSo, maHoSo: t.unique('G01') } })
    t.expectCode(again?.maKetQua, '20', 'maKetQua of the guest')
    t.expect(first !== undefined && again?.soTiepNhan === first.soTiepNhan, 'the number of the first time')
  },
}
