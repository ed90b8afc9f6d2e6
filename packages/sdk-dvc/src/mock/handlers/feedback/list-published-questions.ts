import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListPublishedQuestionsAnswer,
  zListPublishedQuestionsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { publishedQuestions } from '../../feedback/questions.ts'

/** What agencies published. */
export const listPublishedQuestions = mockOperation<Operations['listPublishedQuestions']>({
  meta: operations.listPublishedQuestions,
  request: zListPublishedQuestionsRequest,
  answers: { 200: zListPublishedQuestionsAnswer },
  handle: ({ world }, reply) =>
    reply(200, { error_code: 0, message: 'Thành công', result: [...publishedQuestions(world)] }),
  malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
