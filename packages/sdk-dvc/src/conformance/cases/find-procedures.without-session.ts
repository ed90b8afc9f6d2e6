import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindProceduresAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const procedureWithoutSession: ConformanceCase = {
  id: 'dvc/find-procedures.without-session',
  operation: 'findProcedures',
  kind: 'refusal',

  requirement: 'A procedure is refused with -1 without a session or with one never opened',
  requirementVi: 'Tra cứu thủ tục không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.findProcedures, zFindProceduresAnswer, { maTTHC: '1.001193' })
  },
}
