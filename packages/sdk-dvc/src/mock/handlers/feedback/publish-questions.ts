import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zPublishQuestionsAnswer,
  zPublishQuestionsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { publishQuestion } from '../../feedback/questions.ts'

/** Publishes questions of an agency. */
export const publishQuestions = mockOperation<Operations['publishQuestions']>({
  meta: operations.publishQuestions,
  request: zPublishQuestionsRequest,
  answers: { 200: zPublishQuestionsAnswer },
  handle({ world, body }, reply) {
    for (const question of body.data) publishQuestion(world, question)
    return reply(200, { error_code: 0, message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
