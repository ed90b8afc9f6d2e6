import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProceduresAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const proceduresWithoutSession: ConformanceCase = {
  id: 'dvc/list-procedures.without-session',
  operation: 'listProcedures',
  kind: 'refusal',

  requirement: 'The list of procedures is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh sách thủ tục không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listProcedures, zListProceduresAnswer)
  },
}
