import { goodCredentials } from './cases/issue-token.good-credentials.ts'
import { wrongCredentials } from './cases/issue-token.wrong-credentials.ts'
import { at, readField, requestTo, type Connector } from './connector.ts'

/** WSO2: `/token` with Basic and client credentials, then Bearer. */
export const ngspConnector: Connector = {
  signIn(target) {
    const { consumerKey = '', consumerSecret = '' } = target.credentials
    const headers = {
      authorization: `Basic ${btoa(`${consumerKey}:${consumerSecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    return new Request(at(target, 'token'), { method: 'POST', headers, body: 'grant_type=client_credentials' })
  },
  readProof: (answer) => readField(answer, 'access_token'),
  address(target, operation, body, proof) {
    const bearer = proof === undefined ? {} : { authorization: `Bearer ${proof}` }
    return requestTo(at(target, operation.path), operation, body, bearer)
  },
  cases: [goodCredentials, wrongCredentials],
}
