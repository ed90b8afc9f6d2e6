import { defineOperation, type Instant } from '@lienthong/sdk-core'
import {
  operations,
  zTrackPostOrderAnswer,
  zTrackPostOrderAnswerTolerant,
  zTrackPostOrderRequest,
  type PostStepTolerant,
  type TrackPostOrderRequest,
} from '../../../contract/index.ts'
import { demand, meaningOf, present, readMoment } from '../../answer-parts.ts'
import { publicPostErrors, refuseUnlessDone } from '../errors.ts'
import { zPostOrderKey } from './get-post-label.ts'

/** What happened to a parcel. `unknown` is a code that this version does not know. */
export type PostEvent =
  'ordered' | 'collected' | 'in-transit' | 'delivered' | 'delivery-failed' | 'returning' | 'cancelled' | 'unknown'

/** The way of a parcel. */
export interface PostTracking {
  /** Absent until the post has given a number. */
  readonly itemCode?: string
  readonly codCollected: boolean
  /** The oldest first. */
  readonly steps: readonly { readonly event: PostEvent; readonly at: Instant; readonly place?: string }[]
}

const events: Readonly<Record<string, PostEvent>> = {
  TAO_DON: 'ordered',
  DA_NHAN: 'collected',
  DANG_CHUYEN: 'in-transit',
  PHAT_THANH_CONG: 'delivered',
  PHAT_KHONG_THANH_CONG: 'delivery-failed',
  CHUYEN_HOAN: 'returning',
  DA_HUY: 'cancelled',
}

/** `POST /apiBuuChinh/1.0/hanhTrinh` */
export const trackPostOrder = defineOperation({
  system: 'public-post',
  meta: operations.trackPostOrder,
  refusals: publicPostErrors,
  input: zPostOrderKey,
  request: zTrackPostOrderRequest,
  answer: {
    strict: zTrackPostOrderAnswer,
    tolerant: demand(zTrackPostOrderAnswerTolerant, ({ Status, Steps }) => [
      ...(String(Status) === '100' && Steps == null ? ['Steps'] : []),
      ...(Steps ?? []).flatMap(({ Time }, at) => (readMoment(Time) === undefined ? [`Steps.${at}.Time`] : [])),
    ]),
  },
  encode: ({ orderCode }): TrackPostOrderRequest => ({ OrderNumber: orderCode }),
  decode({ Status, ItemCode, CODCollected, Steps }, context): PostTracking {
    refuseUnlessDone(Status, context)
    return { ...present('itemCode', ItemCode), codCollected: CODCollected === true, steps: (Steps ?? []).map(readStep) }
  },
})

function readStep({ Code, Time, Place }: PostStepTolerant): PostTracking['steps'][number] {
  return {
    event: meaningOf(events, Code) ?? 'unknown',
    at: readMoment(Time) as Instant,
    ...present('place', Place),
  }
}
