import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import type { CreatePostOrderRequest, PostStep } from '../../contract/index.ts'

/** What happened to a parcel. */
export type PostCode = PostStep['Code']

/** Which event may follow which. */
export const nextCodes = {
  TAO_DON: ['DA_NHAN', 'DA_HUY'],
  DA_NHAN: ['DANG_CHUYEN'],
  DANG_CHUYEN: ['PHAT_THANH_CONG', 'PHAT_KHONG_THANH_CONG'],
  PHAT_KHONG_THANH_CONG: ['PHAT_THANH_CONG', 'CHUYEN_HOAN'],
  PHAT_THANH_CONG: [],
  CHUYEN_HOAN: [],
  DA_HUY: [],
} as const satisfies Record<PostCode, readonly PostCode[]>

/** One order as the post keeps it. */
export interface KeptOrder {
  readonly request: CreatePostOrderRequest
  readonly itemCode: string
  readonly steps: { readonly code: PostCode; readonly at: Instant }[]
}

const orders: Slice<Record<string, KeptOrder>> = { key: 'public-post', initial: () => ({}) }

/** An order; `undefined` when there is none of that code. */
export function findOrder(world: World, code: string): KeptOrder | undefined {
  return own(world.slice(orders), code)
}

/** Keeps a new order. */
export function keepOrder(world: World, order: KeptOrder): void {
  put(world.slice(orders), order.request.OrderNumber, order)
}

/** Notes what happened; `false` when it cannot follow what happened before. */
export function step(world: World, order: KeptOrder, code: PostCode): boolean {
  const last = order.steps.at(-1)?.code
  if (last !== undefined && !(nextCodes[last] as readonly PostCode[]).includes(code)) return false
  order.steps.push({ code, at: world.clock.instant() })
  return true
}

/** Cash is collected when a parcel with cash on delivery is handed over. */
export function isCashCollected({ request, steps }: KeptOrder): boolean {
  return request.CODAmount > 0 && steps.at(-1)?.code === 'PHAT_THANH_CONG'
}
