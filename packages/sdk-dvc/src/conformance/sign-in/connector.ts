import { at, requestTo, type Connector } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'

/** The token endpoint wants the application in the form, the claims want an access token; nothing else is proved. */
const needsClient = operations.exchangeCode.operationId
const needsToken = operations.getSignedInCitizen.operationId

/**
 * A provider of sign-ins. No citizen can be signed in by a machine, so there is no proof to get: the metadata are asked for, to
 * see whether the target is a mock.
 */
export const signInConnector: Connector = {
  signIn: (target) => new Request(at(target, operations.getSignInMetadata.path)),
  readProof: () => '',
  address(target, operation, body, proof) {
    const { clientId: client_id = '', clientSecret: client_secret = '' } = target.credentials
    const own = operation.operationId === needsClient && proof !== undefined ? { client_id, client_secret } : {}
    const bearer = operation.operationId === needsToken && proof !== undefined && proof !== ''
    const headers = { accept: 'application/json', ...(bearer && { authorization: `Bearer ${proof}` }) }
    return requestTo(at(target, operation.path), operation, { ...body, ...own }, headers)
  },
}
