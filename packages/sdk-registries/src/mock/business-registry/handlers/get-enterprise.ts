import { mockOperation } from '@lienthong/mock-core'
import { operations, zGetEnterpriseAnswer, zGetEnterpriseRequest, type Operations } from '../../../contract/index.ts'
import { refused } from '../answers.ts'
import { findEnterprise } from '../enterprises.ts'

/** Gives an enterprise. */
export const getEnterprise = mockOperation<Operations['getEnterprise']>({
  meta: operations.getEnterprise,
  request: zGetEnterpriseRequest,
  answers: { 200: zGetEnterpriseAnswer },
  handle: ({ world, query }, reply) =>
    reply(200, findEnterprise(world, query.get('msdn') ?? '') ?? refused('Không tìm thấy dữ liệu')),
  malformed: (_, reply) => reply(200, refused('Tham số không hợp lệ')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
