import type { ConformanceCase } from '@lienthong/conformance'
import { zTrackPostOrderAnswer } from '../../../contract/index.ts'
import { ask, assumed } from '../ask.ts'

export const trackPostOrderUnknownOrder: ConformanceCase = {
  id: 'public-post/track-post-order.unknown-order',
  operation: 'trackPostOrder',
  kind: 'refusal',
  requirement: 'A code nobody used has no way',
  requirementVi: 'Mã đơn chưa từng gửi không có hành trình',
  ...assumed,
  async run(t) {
    await ask(t, 'trackPostOrder', { OrderNumber: t.unique('KHONGCO') }, zTrackPostOrderAnswer, '404')
  },
}
