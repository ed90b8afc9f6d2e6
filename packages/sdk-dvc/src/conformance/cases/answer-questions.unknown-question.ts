import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused } from '../ask.ts'
import { answer, newAnswer } from '../ask-feedback.ts'

export const answerToUnknown: ConformanceCase = {
  id: 'dvc/answer-questions.unknown-question',
  operation: 'answerQuestions',
  kind: 'refusal',
  writes: true,
  requirement: 'An answer to a question that is not there is refused',
  requirementVi: 'Trả lời câu hỏi không tồn tại bị từ chối',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    expectRefused(t, await answer(t, newAnswer(t, '999999999999')))
  },
}
