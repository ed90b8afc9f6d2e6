import type { ConformanceCase } from '@lienthong/conformance'
import { zGetPostLabelAnswer } from '../../../contract/index.ts'
import { ask, assumed, ordered } from '../ask.ts'

export const getPostLabelLabelOfOrder: ConformanceCase = {
  id: 'public-post/get-post-label.label-of-order',
  operation: 'getPostLabel',
  kind: 'success',
  requirement: 'An order has a label with the number of the parcel',
  requirementVi: 'Đơn có nhãn kèm số hiệu bưu gửi',
  ...assumed,
  writes: true,
  async run(t) {
    const { ItemCode, Label } = await ask(t, 'getPostLabel', await ordered(t), zGetPostLabelAnswer, '100')
    t.expect((ItemCode ?? '') !== '' && (Label ?? '') !== '', 'ItemCode and Label')
  },
}
