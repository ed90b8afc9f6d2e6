import { defineOperation, zText } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zCancelPostOrderAnswer,
  zCancelPostOrderAnswerTolerant,
  zCancelPostOrderRequest,
  type CancelPostOrderRequest,
} from '../../../contract/index.ts'
import { publicPostErrors, refuseUnlessDone } from '../errors.ts'
import { zPostOrderKey } from './get-post-label.ts'

const zCancelPostOrderInput = zPostOrderKey.extend({ reason: zText(500) })

/** Which order is cancelled, and why. */
export type CancelPostOrderInput = z.input<typeof zCancelPostOrderInput>

/** `POST /apiBuuChinh/1.0/huyDon` */
export const cancelPostOrder = defineOperation({
  system: 'public-post',
  meta: operations.cancelPostOrder,
  refusals: publicPostErrors,
  input: zCancelPostOrderInput,
  request: zCancelPostOrderRequest,
  answer: { strict: zCancelPostOrderAnswer, tolerant: zCancelPostOrderAnswerTolerant },
  encode: ({ orderCode, reason }): CancelPostOrderRequest => ({ OrderNumber: orderCode, Reason: reason }),
  decode({ Status }, context): void {
    refuseUnlessDone(Status, context)
  },
})
