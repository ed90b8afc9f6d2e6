import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand } from '../ask.ts'

export const submitCaseCodeOfAnother: ConformanceCase = {
  id: 'line-of-business/submit-case.code-of-another',
  operation: 'submitCase',
  kind: 'refusal',
  requirement: 'Another content under the same code is refused with HO_SO_DA_DUNG',
  requirementVi: 'Nội dung khác dưới cùng mã hồ sơ bị từ chối với HO_SO_DA_DUNG',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const other = { ...request, noiDung: { ghiChu: 'khác' } }
    await demand(t, 'submitCase', other, zSubmitCaseAnswer, 'HO_SO_DA_DUNG')
  },
}
