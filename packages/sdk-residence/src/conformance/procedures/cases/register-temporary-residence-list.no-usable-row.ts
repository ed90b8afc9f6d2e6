import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zRegisterTemporaryResidenceListAnswer } from '../../../contract/index.ts'
import { temporaryList } from '../forms.ts'

export const noUsableRow: ConformanceCase = {
  id: 'residence-procedures/register-temporary-residence-list.no-usable-row',
  operation: 'registerTemporaryResidenceList',
  kind: 'refusal',
  requirement: 'A list without one good row is refused with 17, and its rows say why',
  requirementVi: 'Danh sách không có dòng nào hợp lệ bị từ chối với mã 17 kèm lý do từng dòng',
  source: 'proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const list = temporaryList(t, [t.person('boarder')])
    const danhSach = list.danhSach.map((row) => ({ ...row, soDinhDanh: '999999999999' }))
    const answer = await t.send(operations.registerTemporaryResidenceList, { ...list, danhSach })
    const body = t.expectFits(answer.body, zRegisterTemporaryResidenceListAnswer, 'the answer')
    t.expectCode(body.maKetQua, '17', 'maKetQua')
    t.expectCode(body.dong?.[0]?.maKetQua, '11', 'maKetQua of the row')
    t.expect(body.bienNhan === undefined, 'no receipt for a refusal')
  },
}
