import type { ConformanceCase } from '@lienthong/conformance'
import { zCreatePostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed, orderOf } from '../ask.ts'

export const createPostOrderUnknownCustomer: ConformanceCase = {
  id: 'public-post/create-post-order.unknown-customer',
  operation: 'createPostOrder',
  kind: 'refusal',
  requirement: 'A contract the post does not know is refused',
  requirementVi: 'Mã khách hàng không đúng bị từ chối',
  ...assumed,
  writes: true,
  async run(t) {
    await ask(t, 'createPostOrder', { ...orderOf(t), CustomerCode: 'SAI' }, zCreatePostOrderAnswer, '401')
  },
}
