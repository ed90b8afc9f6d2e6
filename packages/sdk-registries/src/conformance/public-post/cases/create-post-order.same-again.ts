import type { ConformanceCase } from '@lienthong/conformance'
import { zCreatePostOrderAnswer } from '../../../contract/index.ts'
import { ask, observed, orderOf } from '../ask.ts'

export const createPostOrderSameAgain: ConformanceCase = {
  id: 'public-post/create-post-order.same-again',
  operation: 'createPostOrder',
  kind: 'success',
  requirement: 'The same order again is taken once',
  requirementVi: 'Gửi lại cùng một đơn thì chỉ được nhận một lần',
  ...observed,
  writes: true,
  async run(t) {
    const order = orderOf(t)
    await ask(t, 'createPostOrder', order, zCreatePostOrderAnswer, '100')
    await ask(t, 'createPostOrder', order, zCreatePostOrderAnswer, '100')
  },
}
