import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListAnswersAnswer, zListCitizenQuestionsAnswer } from '../../contract/index.ts'
import { expectSuccess } from '../ask.ts'
import { rowsOf } from '../ask-catalogue.ts'
import { answer, newAnswer } from '../ask-feedback.ts'

export const answerStandsWithQuestion: ConformanceCase = {
  id: 'dvc/answer-questions.stands-with-the-question',
  operation: 'answerQuestions',
  kind: 'success',
  writes: true,
  requirement: 'An answer to a question of a citizen is given when the answers to it are asked for',
  requirementVi: 'Câu trả lời đã gửi được trả về khi lấy nội dung trả lời theo câu hỏi',
  source: 'open-source one-stop system (OpenCPS), read 2026; that it is given back at once is assumed',
  confidence: 'assumed',
  async run(t) {
    const [question] = await rowsOf(t, operations.listCitizenQuestions, zListCitizenQuestionsAnswer)
    t.expect(question !== undefined, 'a question of a citizen')
    const cauhoiid = String(question?.HOIDAPID ?? '')
    const given = newAnswer(t, cauhoiid)
    expectSuccess(t, await answer(t, given))
    const rows = await rowsOf(t, operations.listAnswers, zListAnswersAnswer, { cauhoiid })
    t.expect(
      rows.some(({ NOIDUNGTRALOI }) => NOIDUNGTRALOI === given.NOIDUNGTRALOI),
      'the answer',
    )
  },
}
