import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListSubjectsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const subjectsWithoutSession: ConformanceCase = {
  id: 'dvc/list-subjects.without-session',
  operation: 'listSubjects',
  kind: 'refusal',
  requirement: 'The list of kinds of applicants is refused with -1 without a session or with one never opened',
  requirementVi:
    'Yêu cầu danh mục đối tượng thực hiện không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listSubjects, zListSubjectsAnswer)
  },
}
