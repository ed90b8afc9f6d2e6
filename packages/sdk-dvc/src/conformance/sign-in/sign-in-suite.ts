import type { ConformanceSuite } from '@lienthong/conformance'
import { otherGrant } from './cases/exchange-code.other-grant.ts'
import { unknownCode } from './cases/exchange-code.unknown-code.ts'
import { wrongClientSecret } from './cases/exchange-code.wrong-secret.ts'
import { keysNotByGet } from './cases/get-sign-in-keys.not-by-get.ts'
import { publicKeysOnly } from './cases/get-sign-in-keys.public-only.ts'
import { completeMetadata } from './cases/get-sign-in-metadata.complete.ts'
import { metadataNotByGet } from './cases/get-sign-in-metadata.not-by-get.ts'
import { unknownAccessToken } from './cases/get-signed-in-citizen.unknown-token.ts'
import { withoutAccessToken } from './cases/get-signed-in-citizen.without-token.ts'
import { signInConnector } from './connector.ts'

/**
 * What is demanded of a provider of sign-ins without a citizen at the keyboard: metadata, keys, and who is refused. That a
 * citizen is signed in cannot be demanded by a machine of a live provider; the tests of the mock server do so of the mock.
 */
export const signInSuite: ConformanceSuite = {
  system: 'sign-in',
  connectors: { dvcqg: signInConnector, vneid: signInConnector },
  cases: [
    completeMetadata,
    metadataNotByGet,
    publicKeysOnly,
    keysNotByGet,
    unknownCode,
    wrongClientSecret,
    otherGrant,
    unknownAccessToken,
    withoutAccessToken,
  ],
}
