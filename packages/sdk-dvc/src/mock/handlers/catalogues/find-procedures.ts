import { mockOperation } from '@lienthong/mock-core'
import { operations, zFindProceduresAnswer, zFindProceduresRequest, type Operations } from '../../../contract/index.ts'
import { publishedUnder } from '../../catalogues/catalogue-state.ts'

/** All that is published under a code, or an empty list. */
export const findProcedures = mockOperation<Operations['findProcedures']>({
  meta: operations.findProcedures,
  request: zFindProceduresRequest,
  answers: { 200: zFindProceduresAnswer },
  handle({ world, body }, reply) {
    const result = publishedUnder(world, body.maTTHC).map(({ row }) => row)
    return reply(200, { error_code: '0', message: 'Thành công', result })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
