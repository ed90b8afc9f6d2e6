import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetPostLabelAnswer,
  zGetPostLabelAnswerTolerant,
  zGetPostLabelRequest,
  type GetPostLabelRequest,
} from '../../../contract/index.ts'
import { demand } from '../../answer-parts.ts'
import { isBase64, readBase64 } from '../../base64.ts'
import { publicPostErrors, refuseUnlessDone } from '../errors.ts'

/** Which order. */
export const zPostOrderKey = z.strictObject({ orderCode: zText(50) })

/** Which order. */
export type PostOrderKeyInput = z.input<typeof zPostOrderKey>

/** The label of a parcel. */
export interface PostLabel {
  readonly itemCode: string
  readonly pdf: Uint8Array
}

/** `POST /apiBuuChinh/1.0/inNhan` */
export const getPostLabel = defineOperation({
  system: 'public-post',
  meta: operations.getPostLabel,
  refusals: publicPostErrors,
  input: zPostOrderKey,
  request: zGetPostLabelRequest,
  answer: {
    strict: zGetPostLabelAnswer,
    tolerant: demand(zGetPostLabelAnswerTolerant, ({ Status, ItemCode, Label }) =>
      String(Status) !== '100'
        ? []
        : [...(ItemCode ? [] : ['ItemCode']), ...(Label && isBase64(Label) ? [] : ['Label'])],
    ),
  },
  encode: ({ orderCode }): GetPostLabelRequest => ({ OrderNumber: orderCode }),
  decode({ Status, ItemCode, Label }, context): PostLabel {
    refuseUnlessDone(Status, context)
    // The schema has demanded both of an answer that says done.
    if (!ItemCode || !Label) return context.refuseUnknown(String(Status))
    return { itemCode: ItemCode, pdf: readBase64(Label) }
  },
})
