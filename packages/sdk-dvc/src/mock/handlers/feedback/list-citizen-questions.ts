import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListCitizenQuestionsAnswer,
  zListCitizenQuestionsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { citizenQuestions } from '../../feedback/questions.ts'

/** The questions of citizens, each with its newest answer. */
export const listCitizenQuestions = mockOperation<Operations['listCitizenQuestions']>({
  meta: operations.listCitizenQuestions,
  request: zListCitizenQuestionsRequest,
  answers: { 200: zListCitizenQuestionsAnswer },
  handle: ({ world }, reply) => reply(200, { error_code: 0, message: 'Thành công', result: citizenQuestions(world) }),
  malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
