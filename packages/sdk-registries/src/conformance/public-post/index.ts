import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { cancelPostOrderHandedOver } from './cases/cancel-post-order.handed-over.ts'
import { cancelPostOrderNotFetchedYet } from './cases/cancel-post-order.not-fetched-yet.ts'
import { createPostOrderCodeOfAnother } from './cases/create-post-order.code-of-another.ts'
import { createPostOrderSameAgain } from './cases/create-post-order.same-again.ts'
import { createPostOrderUnknownCustomer } from './cases/create-post-order.unknown-customer.ts'
import { createPostOrderWithoutToken } from './cases/create-post-order.without-token.ts'
import { getPostLabelLabelOfOrder } from './cases/get-post-label.label-of-order.ts'
import { getPostLabelUnknownOrder } from './cases/get-post-label.unknown-order.ts'
import { trackPostOrderDeliveredWithCash } from './cases/track-post-order.delivered-with-cash.ts'
import { trackPostOrderUnknownOrder } from './cases/track-post-order.unknown-order.ts'

/** What is demanded of the public post. */
export const publicPostSuite: ConformanceSuite = {
  system: 'public-post',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    cancelPostOrderHandedOver,
    cancelPostOrderNotFetchedYet,
    createPostOrderCodeOfAnother,
    createPostOrderSameAgain,
    createPostOrderUnknownCustomer,
    createPostOrderWithoutToken,
    getPostLabelLabelOfOrder,
    getPostLabelUnknownOrder,
    trackPostOrderDeliveredWithCash,
    trackPostOrderUnknownOrder,
  ],
}
