import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListAnswersAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const answersWithoutSession: ConformanceCase = {
  id: 'dvc/list-answers.without-session',
  operation: 'listAnswers',
  kind: 'refusal',

  requirement: 'Answers are refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu nội dung trả lời không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listAnswers, zListAnswersAnswer, { cauhoiid: '1' })
  },
}
