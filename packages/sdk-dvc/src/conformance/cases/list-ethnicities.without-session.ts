import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListEthnicitiesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const ethnicitiesWithoutSession: ConformanceCase = {
  id: 'dvc/list-ethnicities.without-session',
  operation: 'listEthnicities',
  kind: 'refusal',
  requirement: 'The list of ethnic groups is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục dân tộc không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listEthnicities, zListEthnicitiesAnswer)
  },
}
