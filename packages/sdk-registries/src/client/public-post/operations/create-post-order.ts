import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zCreatePostOrderAnswer,
  zCreatePostOrderAnswerTolerant,
  zCreatePostOrderRequest,
  type CreatePostOrderRequest,
} from '../../../contract/index.ts'
import { publicPostErrors, refuseUnlessDone } from '../errors.ts'

/** Somebody whom the post goes to, with the codes of the post's own list of places. */
const zParty = z.strictObject({
  name: zText(200),
  address: zText(500),
  phone: zText(20),
  email: zText(200).optional(),
  /** Code of the post; 0 when it is not known. */
  provinceCode: z.int().min(0).default(0),
  districtCode: z.int().min(0).default(0),
})

const zCreatePostOrderInput = z.strictObject({
  /** Code of the contract with the post. */
  customerCode: zText(50),
  /** Dossier code; the order is known by it. */
  orderCode: zText(50),
  /** Number of the parcel, where the post gave some out before. */
  itemCode: zText(50).optional(),
  purpose: z.enum(['collect-papers', 'deliver-result']),
  /** Cash to collect from the receiver, đồng. */
  codVnd: z.int().min(0).max(1_000_000_000).default(0),
  sender: zParty,
  receiver: zParty,
  content: zText(500).optional(),
  note: zText(500).optional(),
})

/** A parcel to fetch or to bring. */
export type CreatePostOrderInput = z.input<typeof zCreatePostOrderInput>

/** `POST /apiBuuChinh/1.0/taoDon` */
export const createPostOrder = defineOperation({
  system: 'public-post',
  meta: operations.createPostOrder,
  refusals: publicPostErrors,
  input: zCreatePostOrderInput,
  request: zCreatePostOrderRequest,
  answer: { strict: zCreatePostOrderAnswer, tolerant: zCreatePostOrderAnswerTolerant },
  encode: ({ sender, receiver, ...order }): CreatePostOrderRequest => ({
    CustomerCode: order.customerCode,
    ...(order.itemCode !== undefined && { ItemCode: order.itemCode }),
    OrderNumber: order.orderCode,
    CODAmount: order.codVnd,
    SenderProvince: sender.provinceCode,
    SenderDistrict: sender.districtCode,
    SenderAddress: sender.address,
    SenderName: sender.name,
    ...(sender.email !== undefined && { SenderEmail: sender.email }),
    SenderTel: sender.phone,
    ...(order.note !== undefined && { SenderDesc: order.note }),
    ...(order.content !== undefined && { Description: order.content }),
    ReceiverName: receiver.name,
    ReceiverAddress: receiver.address,
    ReceiverTel: receiver.phone,
    ...(receiver.email !== undefined && { ReceiverEmail: receiver.email }),
    ReceiverProvince: receiver.provinceCode,
    ReceiverDistrict: receiver.districtCode,
    FlagConfig: order.purpose === 'collect-papers' ? 1 : 2,
  }),
  decode({ Status }, context): void {
    refuseUnlessDone(Status, context)
  },
})
