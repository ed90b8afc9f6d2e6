import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCaseResultAnswer } from '../../../contract/index.ts'
import { assumed, decided, demand, keyOf } from '../ask.ts'

export const getCaseResultIssuedPaper: ConformanceCase = {
  id: 'line-of-business/get-case-result.issued-paper',
  operation: 'getCaseResult',
  kind: 'success',
  requirement: 'A dossier that is done has its paper, with number and day',
  requirementVi: 'Hồ sơ xử lý xong có kết quả, kèm số và ngày cấp',
  ...assumed,
  writes: true,
  async run(t) {
    const request = await decided(t)
    const { ketQua } = await demand(t, 'getCaseResult', keyOf(request), zGetCaseResultAnswer, '00')
    t.expectCode(ketQua?.ketThuc, true, 'ketThuc')
    t.expectCode(ketQua?.giayTo.length, 1, 'number of papers')
    t.expect((ketQua?.giayTo[0]?.so ?? '') !== '', 'giayTo.so')
  },
}
