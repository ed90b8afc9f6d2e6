import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer, zWithdrawCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf, standing } from '../ask.ts'

export const withdrawCaseNewDossier: ConformanceCase = {
  id: 'line-of-business/withdraw-case.new-dossier',
  operation: 'withdrawCase',
  kind: 'success',
  requirement: 'A dossier nobody works on can be taken back, and stays so',
  requirementVi: 'Hồ sơ chưa xử lý rút được và giữ trạng thái đã rút',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const back = { ...keyOf(request), lyDo: 'Đổi ý', ngayRut: request.ngayNop }
    await demand(t, 'withdrawCase', back, zWithdrawCaseAnswer, '00')
    await t.letTimePass(3 * 60 * 60_000)
    t.expectCode((await standing(t, request)).trangThai, '7', 'trangThai')
    await demand(t, 'withdrawCase', back, zWithdrawCaseAnswer, '00')
  },
}
