import type { MockSystem } from '@lienthong/mock-core'
import { signInCast } from './cast.ts'
import { exchangeCode, getSignedInCitizen, getSignInKeys, getSignInMetadata } from './not-in-this-process.ts'
import { dvcqgMockGateway } from './sign-in-gateways.ts'
import { allowRedirect, rotateKeys, sendFalseToken } from './sign-in-state.ts'

/**
 * The sign-in of citizens as a mock: who has an account, what is told of them, and what the provider can be told to do. The
 * provider itself runs in `@lienthong/mock-server`. Behind `vneidMockGateway` it is VNeID.
 */
export const signInMock: MockSystem = {
  name: 'sign-in',
  gateway: dvcqgMockGateway,
  operations: [getSignInMetadata, getSignInKeys, exchangeCode, getSignedInCitizen],
  personas: [],
  cast: signInCast,
  officerActions: { 'rotate-keys': rotateKeys, 'send-false-token': sendFalseToken, 'allow-redirect': allowRedirect },
}
