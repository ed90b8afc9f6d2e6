import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zNotifyLodgingAnswer } from '../../../contract/index.ts'
import { guest, lodgingNotice } from '../forms.ts'

export const unknownGuest: ConformanceCase = {
  id: 'residence-procedures/notify-lodging.unknown-guest',
  operation: 'notifyLodging',
  kind: 'refusal',
  requirement: 'A guest whose name is not the one of the number is refused with 11, the others are taken',
  requirementVi: 'Khách có họ tên không khớp số định danh nhận mã 11, khách khác vẫn được ghi nhận',
  source: 'guests are held against the population database, sheet of the procedure',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const known = guest(t, t.person('hotel-guest'))
    const notice = lodgingNotice(t, [known, { ...guest(t, t.person('boarder')), hoTen: 'Nguyễn Thị Không Có' }])
    const { body } = await t.send(operations.notifyLodging, notice)
    const { khach = [] } = t.expectFits(body, zNotifyLodgingAnswer, 'the answer')
    t.expectCode(khach.map((outcome) => outcome.maKetQua).join('.'), '00.11', 'maKetQua of the guests')
  },
}
