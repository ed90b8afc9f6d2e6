import type { ConformanceCase } from '@lienthong/conformance'
import { zTrackPostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed, ordered } from '../ask.ts'

export const trackPostOrderDeliveredWithCash: ConformanceCase = {
  id: 'public-post/track-post-order.delivered-with-cash',
  operation: 'trackPostOrder',
  kind: 'success',
  requirement: 'A parcel is handed over in the end, and the cash collected',
  requirementVi: 'Bưu gửi được phát thành công và thu hộ tiền',
  ...assumed,
  writes: true,
  async run(t) {
    const key = await ordered(t)
    await t.letTimePass(24 * 60 * 60_000)
    const { Steps, CODCollected } = await ask(t, 'trackPostOrder', key, zTrackPostOrderAnswer, '100')
    t.expectCode(Steps?.at(-1)?.Code, 'PHAT_THANH_CONG', 'Code of the last step')
    t.expectCode(CODCollected, true, 'CODCollected')
  },
}
