import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListFeesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const feesWithoutSession: ConformanceCase = {
  id: 'dvc/list-fees.without-session',
  operation: 'listFees',
  kind: 'refusal',
  requirement: 'The list of fees is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục phí, lệ phí không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listFees, zListFeesAnswer)
  },
}
