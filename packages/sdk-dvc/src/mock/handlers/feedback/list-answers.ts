import { mockOperation } from '@lienthong/mock-core'
import { operations, zListAnswersAnswer, zListAnswersRequest, type Operations } from '../../../contract/index.ts'
import { answersTo } from '../../feedback/questions.ts'

/** The answers to a question, or an empty list. */
export const listAnswers = mockOperation<Operations['listAnswers']>({
  meta: operations.listAnswers,
  request: zListAnswersRequest,
  answers: { 200: zListAnswersAnswer },
  handle: ({ world, body }, reply) =>
    reply(200, { error_code: 0, message: 'Thành công', result: answersTo(world, String(body.cauhoiid)) }),
  malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
