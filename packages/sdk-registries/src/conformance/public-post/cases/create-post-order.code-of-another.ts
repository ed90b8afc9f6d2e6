import type { ConformanceCase } from '@lienthong/conformance'
import { zCreatePostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed, orderOf } from '../ask.ts'

export const createPostOrderCodeOfAnother: ConformanceCase = {
  id: 'public-post/create-post-order.code-of-another',
  operation: 'createPostOrder',
  kind: 'refusal',
  requirement: 'Another order under the same code is refused',
  requirementVi: 'Đơn khác dưới cùng mã bị từ chối',
  ...assumed,
  writes: true,
  async run(t) {
    const order = orderOf(t)
    await ask(t, 'createPostOrder', order, zCreatePostOrderAnswer, '100')
    await ask(t, 'createPostOrder', { ...order, CODAmount: 1 }, zCreatePostOrderAnswer, '410')
  },
}
