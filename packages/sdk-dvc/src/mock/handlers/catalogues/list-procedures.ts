import { mockOperation } from '@lienthong/mock-core'
import { operations, zListProceduresAnswer, zListProceduresRequest, type Operations } from '../../../contract/index.ts'
import { publishedNow } from '../../catalogues/catalogue-state.ts'

/** Codes and names of what is published now. */
export const listProcedures = mockOperation<Operations['listProcedures']>({
  meta: operations.listProcedures,
  request: zListProceduresRequest,
  answers: { 200: zListProceduresAnswer },
  handle({ world }, reply) {
    // A code that two agencies share stands in the list once.
    const names = new Map(publishedNow(world).map(({ row, listName }) => [row.MATTHC, listName ?? row.TENTTHC]))
    const result = [...names].map(([MATTHC, TENTTHC]) => ({ MATTHC, TENTTHC }))
    return reply(200, { error_code: 0, message: 'Thành công', result })
  },
  malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
