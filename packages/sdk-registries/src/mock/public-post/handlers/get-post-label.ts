import { mockOperation } from '@lienthong/mock-core'
import { operations, zGetPostLabelAnswer, zGetPostLabelRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { specimenPaper } from '../../specimen-paper.ts'
import { findOrder } from '../orders.ts'

/** Gives the label of a parcel: a specimen without anybody's address. */
export const getPostLabel = mockOperation<Operations['getPostLabel']>({
  meta: operations.getPostLabel,
  request: zGetPostLabelRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetPostLabelAnswer },
  handle({ world, body }, reply) {
    const order = findOrder(world, body.OrderNumber)
    if (order === undefined) return reply(200, refused('404', 'Không có đơn'))
    const Label = specimenPaper([`Buu gui: ${order.itemCode}`, `Don: ${body.OrderNumber}`])
    return reply(200, { Status: '100', Message: 'Thành công', ItemCode: order.itemCode, Label })
  },
  malformed: (_, reply) => reply(200, refused('400', 'Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('500', 'Hệ thống gặp lỗi')),
})

function refused(Status: string, Message: string) {
  return { Status, Message, ItemCode: null, Label: null }
}
