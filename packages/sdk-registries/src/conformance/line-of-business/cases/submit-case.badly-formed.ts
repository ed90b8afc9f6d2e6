import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand } from '../ask.ts'

export const submitCaseBadlyFormed: ConformanceCase = {
  id: 'line-of-business/submit-case.badly-formed',
  operation: 'submitCase',
  kind: 'refusal',
  requirement: 'A dossier without the time it was handed in is refused with DU_LIEU_SAI',
  requirementVi: 'Hồ sơ thiếu thời điểm nộp bị từ chối với DU_LIEU_SAI',
  ...assumed,
  writes: true,
  async run(t) {
    const { ngayNop: _, ...request } = caseOf(t)
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, 'DU_LIEU_SAI')
  },
}
