import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zExchangeCodeAnswer,
  zExchangeCodeRequest,
  zGetSignedInCitizenAnswer,
  zGetSignedInCitizenRequest,
  zGetSignInKeysAnswer,
  zGetSignInKeysRequest,
  zGetSignInMetadataAnswer,
  zGetSignInMetadataRequest,
  zSignInRefusal,
  type Operations,
} from '../../contract/index.ts'

/**
 * Citizens sign in on a page, with cookies and redirects, at a provider that speaks HTTP of Node only. It runs in
 * `@lienthong/mock-server`, which takes these requests before they come here. A platform inside another process says so.
 */
const unavailable = {
  error: 'temporarily_unavailable',
  error_description: 'The sign-in provider runs in @lienthong/mock-server only, over HTTP',
}

/** An answer of HTTP 200 that says no is not known of any such provider: the fault is told as its status says. */
const failed = { error: 'server_error', error_description: 'Fault: the provider failed' }

/** Where the provider says what it can do. */
export const getSignInMetadata = mockOperation<Operations['getSignInMetadata']>({
  meta: operations.getSignInMetadata,
  request: zGetSignInMetadataRequest,
  answers: { 200: zGetSignInMetadataAnswer, 404: zSignInRefusal, 503: zSignInRefusal },
  handle: (_, reply) => reply(503, unavailable),
  malformed: (_, reply) => reply(404, { error: 'invalid_request' }),
  errorIn200: (reply) => reply(503, failed),
})

/** Where the keys are. */
export const getSignInKeys = mockOperation<Operations['getSignInKeys']>({
  meta: operations.getSignInKeys,
  request: zGetSignInKeysRequest,
  answers: { 200: zGetSignInKeysAnswer, 404: zSignInRefusal, 503: zSignInRefusal },
  handle: (_, reply) => reply(503, unavailable),
  malformed: (_, reply) => reply(404, { error: 'invalid_request' }),
  errorIn200: (reply) => reply(503, failed),
})

/** Where a code becomes tokens. */
export const exchangeCode = mockOperation<Operations['exchangeCode']>({
  meta: operations.exchangeCode,
  request: zExchangeCodeRequest,
  answers: { 200: zExchangeCodeAnswer, 400: zSignInRefusal, 401: zSignInRefusal, 503: zSignInRefusal },
  handle: (_, reply) => reply(503, unavailable),
  malformed: (_, reply) => reply(400, { error: 'invalid_request' }),
  errorIn200: (reply) => reply(503, failed),
})

/** Where the claims are. */
export const getSignedInCitizen = mockOperation<Operations['getSignedInCitizen']>({
  meta: operations.getSignedInCitizen,
  request: zGetSignedInCitizenRequest,
  answers: { 200: zGetSignedInCitizenAnswer, 400: zSignInRefusal, 401: zSignInRefusal, 503: zSignInRefusal },
  handle: (_, reply) => reply(503, unavailable),
  malformed: (_, reply) => reply(400, { error: 'invalid_request' }),
  errorIn200: (reply) => reply(503, failed),
})
