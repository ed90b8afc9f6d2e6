import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zCancelPostOrderAnswer,
  zCancelPostOrderRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findOrder, step } from '../orders.ts'

/** Cancels an order that was not fetched. */
export const cancelPostOrder = mockOperation<Operations['cancelPostOrder']>({
  meta: operations.cancelPostOrder,
  request: zCancelPostOrderRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zCancelPostOrderAnswer },
  handle({ world, body }, reply) {
    const order = findOrder(world, body.OrderNumber)
    if (order === undefined) return reply(200, { Status: '404', Message: 'Không có đơn' })
    const cancelled = order.steps.at(-1)?.code === 'DA_HUY' || step(world, order, 'DA_HUY')
    if (!cancelled) return reply(200, { Status: '409', Message: 'Bưu gửi đã được nhận' })
    return reply(200, { Status: '100', Message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, { Status: '400', Message: 'Dữ liệu sai định dạng' }),
  errorIn200: (reply) => reply(200, { Status: '500', Message: 'Hệ thống gặp lỗi' }),
})
