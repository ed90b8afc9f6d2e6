import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zRegisterTemporaryResidenceListAnswer } from '../../../contract/index.ts'
import { temporaryList } from '../forms.ts'

export const wrongNumbersReported: ConformanceCase = {
  id: 'residence-procedures/register-temporary-residence-list.wrong-numbers-reported',
  operation: 'registerTemporaryResidenceList',
  kind: 'success',
  requirement: 'Each row is answered by itself: a wrong number is refused with 11 and holds up no other',
  requirementVi: 'Từng dòng được trả lời riêng: dòng sai số định danh nhận mã 11, các dòng khác vẫn được tiếp nhận',
  source:
    'list form of procedure 1.004194, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const list = temporaryList(t, [t.person('boarder'), t.person('boarder-brother')])
    const [good, wrong] = list.danhSach
    const danhSach = [good, { ...wrong, soDinhDanh: '999999999999' }]
    const answer = await t.send(operations.registerTemporaryResidenceList, { ...list, danhSach })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zRegisterTemporaryResidenceListAnswer, 'the answer')
    t.expectCode(body.maKetQua, '00', 'maKetQua')
    t.expect(body.bienNhan !== undefined, 'a receipt')
    t.expectCode(body.dong?.map(({ maKetQua }) => maKetQua).join('.'), '00.11', 'maKetQua of the rows')
  },
}
