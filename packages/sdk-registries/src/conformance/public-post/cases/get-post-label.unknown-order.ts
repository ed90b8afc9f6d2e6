import type { ConformanceCase } from '@lienthong/conformance'
import { zGetPostLabelAnswer } from '../../../contract/index.ts'
import { ask, assumed } from '../ask.ts'

export const getPostLabelUnknownOrder: ConformanceCase = {
  id: 'public-post/get-post-label.unknown-order',
  operation: 'getPostLabel',
  kind: 'refusal',
  requirement: 'A code nobody used has no label',
  requirementVi: 'Mã đơn chưa từng gửi không có nhãn',
  ...assumed,
  async run(t) {
    await ask(t, 'getPostLabel', { OrderNumber: t.unique('KHONGCO') }, zGetPostLabelAnswer, '404')
  },
}
