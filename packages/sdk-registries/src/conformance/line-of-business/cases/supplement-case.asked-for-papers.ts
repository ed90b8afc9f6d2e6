import type { ConformanceCase } from '@lienthong/conformance'
import { zSupplementCaseAnswer } from '../../../contract/index.ts'
import { assumed, decided, demand, keyOf, standing } from '../ask.ts'

export const supplementCaseAskedForPapers: ConformanceCase = {
  id: 'line-of-business/supplement-case.asked-for-papers',
  operation: 'supplementCase',
  kind: 'success',
  requirement: 'A question has a number, a limit and what is wanted; answered, the dossier goes on',
  requirementVi: 'Yêu cầu bổ sung có số, hạn và giấy tờ cần nộp; bổ sung xong thì hồ sơ được xử lý tiếp',
  ...assumed,
  writes: true,
  async run(t) {
    const request = await decided(t, 'case-lacking')
    const { trangThai, yeuCau } = await standing(t, request)
    t.expectCode(trangThai, '5', 'trangThai')
    t.expect((yeuCau?.giayTo.length ?? 0) > 0 && (yeuCau?.han ?? '') !== '', 'yeuCau with giayTo and han')
    const answer = { ...keyOf(request), soYeuCau: yeuCau?.so, ngayBoSung: request.ngayNop, taiLieu: [] }
    await demand(t, 'supplementCase', answer, zSupplementCaseAnswer, '00')
    // Sent again because the answer was lost: taken once.
    await demand(t, 'supplementCase', answer, zSupplementCaseAnswer, '00')
    await t.letTimePass(3 * 60 * 60_000)
    t.expectCode((await standing(t, request)).trangThai, '9', 'trangThai')
  },
}
