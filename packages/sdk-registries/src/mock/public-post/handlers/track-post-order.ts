import { mockOperation } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import { operations, zTrackPostOrderAnswer, zTrackPostOrderRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findOrder, isCashCollected } from '../orders.ts'

/** Tells the way of a parcel. */
export const trackPostOrder = mockOperation<Operations['trackPostOrder']>({
  meta: operations.trackPostOrder,
  request: zTrackPostOrderRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zTrackPostOrderAnswer },
  handle({ world, body }, reply) {
    const order = findOrder(world, body.OrderNumber)
    if (order === undefined) return reply(200, refused('404', 'Không có đơn'))
    return reply(200, {
      Status: '100',
      Message: 'Thành công',
      ItemCode: order.itemCode,
      CODCollected: isCashCollected(order),
      Steps: order.steps.map(({ code, at }) => ({
        Code: code,
        Time: writeWireTime(at, 'yyyyMMddHHmmss'),
        Place: null,
      })),
    })
  },
  malformed: (_, reply) => reply(200, refused('400', 'Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('500', 'Hệ thống gặp lỗi')),
})

function refused(Status: string, Message: string) {
  return { Status, Message, ItemCode: null, CODCollected: null, Steps: null }
}
