import type { ConformanceCase } from '@lienthong/conformance'
import { zCancelPostOrderAnswer, zTrackPostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed, ordered } from '../ask.ts'

export const cancelPostOrderNotFetchedYet: ConformanceCase = {
  id: 'public-post/cancel-post-order.not-fetched-yet',
  operation: 'cancelPostOrder',
  kind: 'success',
  requirement: 'An order can be cancelled until the parcel is fetched',
  requirementVi: 'Hủy được đơn khi bưu gửi chưa được nhận',
  ...assumed,
  writes: true,
  async run(t) {
    const key = await ordered(t)
    await ask(t, 'cancelPostOrder', { ...key, Reason: 'Nhận tại quầy' }, zCancelPostOrderAnswer, '100')
    const { Steps } = await ask(t, 'trackPostOrder', key, zTrackPostOrderAnswer, '100')
    t.expectCode(Steps?.at(-1)?.Code, 'DA_HUY', 'Code of the last step')
  },
}
