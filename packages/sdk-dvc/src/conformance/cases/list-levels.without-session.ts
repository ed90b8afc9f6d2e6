import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListLevelsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const levelsWithoutSession: ConformanceCase = {
  id: 'dvc/list-levels.without-session',
  operation: 'listLevels',
  kind: 'refusal',
  requirement: 'The list of levels is refused with -1 without a session or with one never opened',
  requirementVi:
    'Yêu cầu danh mục cấp thực hiện không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listLevels, zListLevelsAnswer)
  },
}
