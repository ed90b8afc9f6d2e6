import {
  operations,
  zIssueTokenAnswer,
  zIssueTokenRequest,
  zTokenRefusal,
  type Operations,
} from '@lienthong/sdk-core/contract'
import { mockOperation } from '../system/mock-operation.ts'
import type { MockGateway } from './mock-gateway.ts'
import { sameSecret } from './same-secret.ts'
import { Tokens } from './tokens.ts'
import { bearerOf, fault, noResource, tokenAnswer } from './wso2-mock.ts'

const tokens = new Tokens('ngsp')
const credentials = { consumerKey: 'mock-consumer-key', consumerSecret: 'mock-consumer-secret' }

const issueToken = mockOperation<Operations['issueToken']>({
  meta: operations.issueToken,
  request: zIssueTokenRequest,
  answers: { 200: zIssueTokenAnswer, 400: zTokenRefusal, 401: zTokenRefusal },
  handle({ world, headers }, reply) {
    const expected = `Basic ${btoa(`${credentials.consumerKey}:${credentials.consumerSecret}`)}`
    if (!sameSecret(headers.get('authorization'), expected)) {
      return reply(401, { error: 'invalid_client', error_description: 'Client Authentication failed.' })
    }
    return reply(200, tokenAnswer(world, tokens))
  },
  malformed: (_, reply) =>
    reply(400, { error: 'unsupported_grant_type', error_description: 'Unsupported grant_type value' }),
  errorIn200: (reply) => reply(400, { error: 'server_error', error_description: 'Internal error' }),
})

/** The national integration platform (WSO2) as a mock: `/token` by client credentials, then `Authorization: Bearer`. */
export const ngspMockGateway: MockGateway = {
  name: 'ngsp',
  basePath: '/ngsp',
  systemPrefix: '',
  operations: [issueToken],
  credentials,
  authorize(world, { headers }) {
    const token = bearerOf(headers)
    if (token === undefined) return fault(900902, 'Missing Credentials', 401)
    return tokens.isValid(world, token) ? undefined : this.sessionOver()
  },
  sessionOver: () => fault(900904, 'Access Token Inactive', 401),
  unknownPath: noResource,
}
