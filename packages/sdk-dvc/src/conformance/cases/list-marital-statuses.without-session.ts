import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListMaritalStatusesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const maritalStatusesWithoutSession: ConformanceCase = {
  id: 'dvc/list-marital-statuses.without-session',
  operation: 'listMaritalStatuses',
  kind: 'refusal',
  requirement: 'The list of marital statuses is refused with -1 without a session or with one never opened',
  requirementVi:
    'Yêu cầu danh mục tình trạng hôn nhân không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listMaritalStatuses, zListMaritalStatusesAnswer)
  },
}
