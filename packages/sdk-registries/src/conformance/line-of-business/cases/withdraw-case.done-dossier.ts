import type { ConformanceCase } from '@lienthong/conformance'
import { zWithdrawCaseAnswer } from '../../../contract/index.ts'
import { assumed, decided, demand, keyOf } from '../ask.ts'

export const withdrawCaseDoneDossier: ConformanceCase = {
  id: 'line-of-business/withdraw-case.done-dossier',
  operation: 'withdrawCase',
  kind: 'refusal',
  requirement: 'A dossier that is done cannot be taken back: SAI_TRANG_THAI',
  requirementVi: 'Hồ sơ đã xử lý xong không rút được: SAI_TRANG_THAI',
  ...assumed,
  writes: true,
  async run(t) {
    const request = await decided(t)
    const back = { ...keyOf(request), lyDo: 'Đổi ý', ngayRut: request.ngayNop }
    await demand(t, 'withdrawCase', back, zWithdrawCaseAnswer, 'SAI_TRANG_THAI')
  },
}
