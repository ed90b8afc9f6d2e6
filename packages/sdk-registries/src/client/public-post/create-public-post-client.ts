import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { cancelPostOrder, type CancelPostOrderInput } from './operations/cancel-post-order.ts'
import { createPostOrder, type CreatePostOrderInput } from './operations/create-post-order.ts'
import { getPostLabel, type PostLabel, type PostOrderKeyInput } from './operations/get-post-label.ts'
import { trackPostOrder, type PostTracking } from './operations/track-post-order.ts'

/** Has the public post fetch papers from citizens and bring results to them. */
export interface PublicPostClient {
  /**
   * Orders a parcel.
   *
   * `POST /apiBuuChinh/1.0/taoDon`. Writes once per order code; that the same order again is answered with done is assumed.
   *
   * @param input.codVnd - Cash to collect from the receiver, đồng. Default 0.
   * @param input.sender.provinceCode - Code of the post's own list, not of the administrative units. Default 0: not known.
   * @throws {@link RemoteError} `POST_CUSTOMER_UNKNOWN`, `POST_ORDER_CODE_USED`, `POST_ORDER_INVALID`, `POST_SERVER_ERROR`.
   * {@link isPublicPostError} narrows to them.
   * @source public client code of one provincial product; confidence: observed, path and purpose assumed
   * @example await post.createOrder({ customerCode, orderCode, purpose: 'deliver-result', sender, receiver })
   */
  createOrder(input: CreatePostOrderInput, options?: CallOptions): Promise<void>

  /**
   * Gets the label to stick on a parcel.
   *
   * `POST /apiBuuChinh/1.0/inNhan`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `POST_ORDER_NOT_FOUND`, `POST_ORDER_INVALID`, `POST_SERVER_ERROR`.
   * @source no source; confidence: assumed
   * @example const { itemCode, pdf } = await post.getLabel({ orderCode })
   */
  getLabel(input: PostOrderKeyInput, options?: CallOptions): Promise<PostLabel>

  /**
   * Gets the way of a parcel and whether the cash was collected.
   *
   * `POST /apiBuuChinh/1.0/hanhTrinh`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `POST_ORDER_NOT_FOUND`, `POST_ORDER_INVALID`, `POST_SERVER_ERROR`.
   * @source no source: a call-back of the post was not found; confidence: assumed
   * @example const { steps, codCollected } = await post.trackOrder({ orderCode })
   */
  trackOrder(input: PostOrderKeyInput, options?: CallOptions): Promise<PostTracking>

  /**
   * Cancels an order while the post has not fetched the parcel. Safe to repeat.
   *
   * `POST /apiBuuChinh/1.0/huyDon`.
   *
   * @throws {@link RemoteError} `POST_ORDER_UNDER_WAY`, `POST_ORDER_NOT_FOUND`, `POST_ORDER_INVALID`, `POST_SERVER_ERROR`.
   * @source no source; confidence: assumed
   * @example await post.cancelOrder({ orderCode, reason: 'Nhận tại quầy' })
   */
  cancelOrder(input: CancelPostOrderInput, options?: CallOptions): Promise<void>
}

/**
 * Makes a client for the public post.
 *
 * @example
 * const post = createPublicPostClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createPublicPostClient(options: ClientOptions): PublicPostClient {
  const call = createCaller(options)
  return {
    createOrder: (input, callOptions) => call(createPostOrder, input, callOptions),
    getLabel: (input, callOptions) => call(getPostLabel, input, callOptions),
    trackOrder: (input, callOptions) => call(trackPostOrder, input, callOptions),
    cancelOrder: (input, callOptions) => call(cancelPostOrder, input, callOptions),
  }
}
