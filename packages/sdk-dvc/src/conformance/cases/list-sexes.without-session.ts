import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListSexesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const sexesWithoutSession: ConformanceCase = {
  id: 'dvc/list-sexes.without-session',
  operation: 'listSexes',
  kind: 'refusal',
  requirement: 'The list of sexes is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục giới tính không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listSexes, zListSexesAnswer)
  },
}
