import { ngspMockGateway, type CastRow, type MockSystem } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'
import { customerCode } from './customer.ts'
import { cancelPostOrder } from './handlers/cancel-post-order.ts'
import { createPostOrder } from './handlers/create-post-order.ts'
import { getPostLabel } from './handlers/get-post-label.ts'
import { trackPostOrder } from './handlers/track-post-order.ts'
import { installPost, officerActions, policy } from './lifecycle.ts'

const cast: readonly CastRow[] = [
  {
    persona: 'post-receiver',
    why: 'Gets a result by post',
    whyVi: 'Nhận kết quả qua bưu chính công ích',
    person: { name: 'Thân Thị Thư', birthDate: '1995-08-30' as PartialDate },
    facts: { customerCode },
  },
]

/** The public post as a mock, behind the NGSP: orders, labels, the way of a parcel, cash on delivery. */
export const publicPostMock: MockSystem = {
  name: 'public-post',
  gateway: ngspMockGateway,
  operations: [createPostOrder, getPostLabel, trackPostOrder, cancelPostOrder],
  personas: [],
  cast,
  officerActions,
  policy,
  install: installPost,
}
