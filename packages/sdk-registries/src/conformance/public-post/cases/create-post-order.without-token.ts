import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { observed, orderOf } from '../ask.ts'

export const createPostOrderWithoutToken: ConformanceCase = {
  id: 'public-post/create-post-order.without-token',
  operation: 'createPostOrder',
  kind: 'refusal',
  requirement: 'An order without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Đơn gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...observed,
  writes: true,
  async run(t) {
    const order = orderOf(t)
    t.expectStatus(await t.send(operations.createPostOrder, order, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.createPostOrder, order, { signIn: 'stale' }), 401)
  },
}
