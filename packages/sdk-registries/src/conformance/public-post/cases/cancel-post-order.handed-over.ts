import type { ConformanceCase } from '@lienthong/conformance'
import { zCancelPostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed, ordered } from '../ask.ts'

export const cancelPostOrderHandedOver: ConformanceCase = {
  id: 'public-post/cancel-post-order.handed-over',
  operation: 'cancelPostOrder',
  kind: 'refusal',
  requirement: 'An order that was carried out cannot be cancelled',
  requirementVi: 'Đơn đã phát thành công không hủy được',
  ...assumed,
  writes: true,
  async run(t) {
    const key = await ordered(t)
    await t.letTimePass(24 * 60 * 60_000)
    await ask(t, 'cancelPostOrder', { ...key, Reason: 'Nhận tại quầy' }, zCancelPostOrderAnswer, '409')
  },
}
