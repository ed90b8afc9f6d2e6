import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListLegalBasesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const legalBasesWithoutSession: ConformanceCase = {
  id: 'dvc/list-legal-bases.without-session',
  operation: 'listLegalBases',
  kind: 'refusal',
  requirement: 'The list of legal documents is refused with -1 without a session or with one never opened',
  requirementVi:
    'Yêu cầu danh mục căn cứ pháp lý không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listLegalBases, zListLegalBasesAnswer)
  },
}
