import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCitizenQuestionsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const citizenQuestionsWithoutSession: ConformanceCase = {
  id: 'dvc/list-citizen-questions.without-session',
  operation: 'listCitizenQuestions',
  kind: 'refusal',

  requirement:
    'The questions of citizens are refused with -1 without a session or with one never opened, and nothing is disclosed',
  requirementVi:
    'Yêu cầu danh sách câu hỏi của công dân, doanh nghiệp không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1 và không tiết lộ dữ liệu',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listCitizenQuestions, zListCitizenQuestionsAnswer)
  },
}
