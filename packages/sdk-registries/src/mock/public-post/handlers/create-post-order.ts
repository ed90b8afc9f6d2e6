import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zCreatePostOrderAnswer,
  zCreatePostOrderRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { sameJson } from '../../same-json.ts'
import { customerCode } from '../customer.ts'
import { takeOrder } from '../lifecycle.ts'
import { findOrder } from '../orders.ts'

/** Takes an order, once. */
export const createPostOrder = mockOperation<Operations['createPostOrder']>({
  meta: operations.createPostOrder,
  request: zCreatePostOrderRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zCreatePostOrderAnswer },
  handle({ world, body }, reply) {
    if (body.CustomerCode !== customerCode) return reply(200, { Status: '401', Message: 'Mã khách hàng không đúng' })
    const known = findOrder(world, body.OrderNumber)
    if (known !== undefined && !sameJson(known.request, body))
      return reply(200, { Status: '410', Message: 'Mã đơn đã được dùng' })
    if (known === undefined) takeOrder(world, body)
    return reply(200, { Status: '100', Message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, { Status: '400', Message: 'Dữ liệu sai định dạng' }),
  errorIn200: (reply) => reply(200, { Status: '500', Message: 'Hệ thống gặp lỗi' }),
})
