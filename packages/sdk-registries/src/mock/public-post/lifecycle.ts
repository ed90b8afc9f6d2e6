import { definePolicy, officerAction, type OfficerAction, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { CreatePostOrderRequest } from '../../contract/index.ts'
import { findOrder, keepOrder, step, type KeptOrder, type PostCode } from './orders.ts'

const hourMs = 60 * 60_000
const stepTask = 'public-post:step'

/** How the post works when nobody tells it. */
export const policy = definePolicy(
  'public-post',
  z.strictObject({
    /** `fail`: nobody is met, the parcel goes back. `wait`: nothing happens, until an officer acts. */
    delivery: z.enum(['deliver', 'fail', 'wait']).default('deliver'),
    /** Between two events, on the virtual clock. */
    stepAfterMs: z
      .int()
      .min(1)
      .default(6 * hourMs),
  }),
)

const ways: Readonly<Record<'deliver' | 'fail', readonly PostCode[]>> = {
  deliver: ['DA_NHAN', 'DANG_CHUYEN', 'PHAT_THANH_CONG'],
  fail: ['DA_NHAN', 'DANG_CHUYEN', 'PHAT_KHONG_THANH_CONG', 'CHUYEN_HOAN'],
}

/** Says what happens when time passes. */
export function installPost(world: World): void {
  world.onTask<string>(stepTask, (code) => {
    const order = findOrder(world, code)
    if (order !== undefined) goOn(world, order)
  })
}

/** Takes an order. */
export function takeOrder(world: World, request: CreatePostOrderRequest): void {
  const number = String(world.next('public-post')).padStart(9, '0')
  const order: KeptOrder = { request, itemCode: request.ItemCode ?? `RM${number}VN`, steps: [] }
  step(world, order, 'TAO_DON')
  keepOrder(world, order)
  plan(world, order)
}

function goOn(world: World, order: KeptOrder): void {
  const { delivery } = policy.of(world, order.request.OrderNumber)
  if (delivery === 'wait') return
  const way = ways[delivery]
  const next = way[order.steps.length - 1]
  if (next !== undefined && step(world, order, next)) plan(world, order)
}

function plan(world: World, { request }: KeptOrder): void {
  world.schedule(stepTask, policy.of(world, request.OrderNumber).stepAfterMs, request.OrderNumber)
}

/** Writes an event down as something an officer does. */
function event(summary: string, code: PostCode): OfficerAction {
  return officerAction({
    summary,
    body: z.strictObject({ dossierCode: z.string().min(1).max(50) }),
    run(world, { dossierCode }) {
      const order = findOrder(world, dossierCode)
      if (order === undefined) return { refused: 'UNKNOWN', message: 'There is no order of that code' }
      if (!step(world, order, code))
        return { refused: 'NOT_NOW', message: `The last event is ${order.steps.at(-1)?.code ?? 'none'}` }
      return { done: { dossierCode, event: code } }
    },
  })
}

/** What the people of the post can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  collect: event('Fetches the parcel.', 'DA_NHAN'),
  forward: event('Sends the parcel on its way.', 'DANG_CHUYEN'),
  deliver: event('Hands the parcel over, and collects the cash.', 'PHAT_THANH_CONG'),
  'fail-delivery': event('Meets nobody.', 'PHAT_KHONG_THANH_CONG'),
  return: event('Sends the parcel back.', 'CHUYEN_HOAN'),
}
