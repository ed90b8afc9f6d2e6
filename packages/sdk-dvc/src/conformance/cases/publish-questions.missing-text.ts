import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListPublishedQuestionsAnswer } from '../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { rowsOf } from '../ask-catalogue.ts'
import { newQuestion, publish } from '../ask-feedback.ts'

export const questionWithoutText: ConformanceCase = {
  id: 'dvc/publish-questions.missing-text',
  operation: 'publishQuestions',
  kind: 'refusal',
  writes: true,
  requirement: 'A question without its text is refused, and does not stand in the list',
  requirementVi: 'Câu hỏi thiếu nội dung bị từ chối và không có trong danh sách',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    const { NOIDUNG: _text, ...question } = newQuestion(t)
    expectRefused(t, await publish(t, question))
    const rows = await rowsOf(t, operations.listPublishedQuestions, zListPublishedQuestionsAnswer)
    t.expect(!rows.some(({ HOIDAPID }) => String(HOIDAPID) === question.HOIDAPID), 'no such question')
  },
}
