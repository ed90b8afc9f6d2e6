import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListAgenciesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const agenciesWithoutSession: ConformanceCase = {
  id: 'dvc/list-agencies.without-session',
  operation: 'listAgencies',
  kind: 'refusal',
  requirement: 'The list of agencies is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục cơ quan không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listAgencies, zListAgenciesAnswer)
  },
}
