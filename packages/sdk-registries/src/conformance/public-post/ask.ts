import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import { operations, zCreatePostOrderAnswer } from '../../contract/index.ts'

/** Sends one request and demands this outcome: everything is told inside HTTP 200. */
export async function ask<Answer extends { Status: string | number }>(
  t: CaseContext,
  operation: 'createPostOrder' | 'getPostLabel' | 'trackPostOrder' | 'cancelPostOrder',
  request: object,
  schema: z.ZodType<Answer>,
  status: string,
): Promise<Answer> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(String(body.Status), status, 'Status')
  return body
}

/** A good order, with cash on delivery. */
export function orderOf(t: CaseContext) {
  const receiver = t.person('post-receiver')
  return {
    CustomerCode: t.fact(receiver, 'customerCode'),
    OrderNumber: t.unique('H42'),
    CODAmount: 30_000,
    SenderProvince: 0,
    SenderDistrict: 0,
    SenderAddress: 'Số 1',
    SenderName: 'Trung tâm Phục vụ hành chính công',
    SenderTel: '02393000000',
    ReceiverName: receiver.name,
    ReceiverAddress: 'Số 12',
    ReceiverTel: '0912345678',
    ReceiverProvince: 0,
    ReceiverDistrict: 0,
    FlagConfig: 2,
  }
}

/** Gives a good order; its key. */
export async function ordered(t: CaseContext) {
  const order = orderOf(t)
  await ask(t, 'createPostOrder', order, zCreatePostOrderAnswer, '100')
  return { OrderNumber: order.OrderNumber }
}

/** What the cases of the order say of themselves. */
export const observed = {
  source: 'public client code of a provincial one-stop product; codes of refusals assumed',
  confidence: 'observed',
} as const
/** What all other cases say of themselves. */
export const assumed = { source: 'contract of this project: no source shows it', confidence: 'assumed' } as const
