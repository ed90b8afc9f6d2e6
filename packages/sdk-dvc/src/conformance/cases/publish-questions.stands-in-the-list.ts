import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListPublishedQuestionsAnswer } from '../../contract/index.ts'
import { expectSuccess } from '../ask.ts'
import { rowsOf } from '../ask-catalogue.ts'
import { newQuestion, publish } from '../ask-feedback.ts'

export const publishedStandsInList: ConformanceCase = {
  id: 'dvc/publish-questions.stands-in-the-list',
  operation: 'publishQuestions',
  kind: 'success',
  writes: true,
  requirement: 'A question that was published stands in the list of agencies with its text and answer',
  requirementVi: 'Câu hỏi đã đồng bộ có trong danh sách của bộ, cơ quan kèm nội dung và câu trả lời',
  source: 'open-source one-stop system (OpenCPS), read 2026; that it stands in the list at once is assumed',
  confidence: 'assumed',
  async run(t) {
    const question = newQuestion(t)
    expectSuccess(t, await publish(t, question))
    const rows = await rowsOf(t, operations.listPublishedQuestions, zListPublishedQuestionsAnswer)
    const row = rows.find(({ NOIDUNG }) => NOIDUNG === question.NOIDUNG)
    t.expect(row?.NOIDUNGTRALOI === question.NOIDUNGTRALOI, 'the question with its answer')
  },
}
