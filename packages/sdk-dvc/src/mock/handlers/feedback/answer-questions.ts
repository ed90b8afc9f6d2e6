import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zAnswerQuestionsAnswer,
  zAnswerQuestionsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { withExistingTimes } from '../../existing-times.ts'
import { answer, isAsked } from '../../feedback/questions.ts'

/** Answers questions of citizens, all of a call or none. */
export const answerQuestions = mockOperation<Operations['answerQuestions']>({
  meta: operations.answerQuestions,
  request: withExistingTimes(zAnswerQuestionsRequest),
  answers: { 200: zAnswerQuestionsAnswer },
  handle({ world, body }, reply) {
    if (!body.data.every(({ HOIDAPID }) => isAsked(world, HOIDAPID))) {
      return reply(200, { error_code: '6', message: 'Câu hỏi không tồn tại' })
    }
    for (const given of body.data) answer(world, given)
    return reply(200, { error_code: 0, message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
