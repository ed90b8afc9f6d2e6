import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListDistrictsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const districtsWithoutSession: ConformanceCase = {
  id: 'dvc/list-districts.without-session',
  operation: 'listDistricts',
  kind: 'refusal',
  requirement: 'The list of districts is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục quận, huyện không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listDistricts, zListDistrictsAnswer)
  },
}
