import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCommunesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const communesWithoutSession: ConformanceCase = {
  id: 'dvc/list-communes.without-session',
  operation: 'listCommunes',
  kind: 'refusal',
  requirement: 'The list of communes is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục phường, xã không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listCommunes, zListCommunesAnswer)
  },
}
