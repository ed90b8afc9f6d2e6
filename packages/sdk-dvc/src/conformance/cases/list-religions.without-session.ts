import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListReligionsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const religionsWithoutSession: ConformanceCase = {
  id: 'dvc/list-religions.without-session',
  operation: 'listReligions',
  kind: 'refusal',
  requirement: 'The list of religions is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục tôn giáo không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listReligions, zListReligionsAnswer)
  },
}
