import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProvincesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const provincesWithoutSession: ConformanceCase = {
  id: 'dvc/list-provinces.without-session',
  operation: 'listProvinces',
  kind: 'refusal',
  requirement: 'The list of provinces is refused with -1 without a session or with one never opened',
  requirementVi:
    'Yêu cầu danh mục tỉnh, thành phố không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listProvinces, zListProvincesAnswer)
  },
}
