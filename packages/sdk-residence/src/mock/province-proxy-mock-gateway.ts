import { lgspMockGateway, type IncomingRequest, type MockGateway } from '@lienthong/mock-core'
import { officerKeyPass } from './officer-keys.ts'

const platform = lgspMockGateway([])

/** Its own sign-in is that of the platform; only the list of services is the platform's alone. */
const [issueToken] = platform.operations

/**
 * The proxy of a province's platform as a mock: the token of the platform and the keys of the application stand in the body,
 * beside the hash of the officer's key.
 */
export const provinceProxyMockGateway: MockGateway = {
  ...platform,
  name: 'province-proxy',
  basePath: '/province-proxy',
  operations: issueToken === undefined ? [] : [issueToken],
  credentials: { ...platform.credentials, officer: 'can-bo-mot-cua', keyPass: officerKeyPass },
  authorize: (world, request) => platform.authorize(world, { ...request, headers: proofIn(request) }),
}

/** What the platform wants to see in headers. Without a token in the body a wrong one: the keys alone are not enough here. */
function proofIn({ body }: IncomingRequest): Headers {
  const { accessToken, lgspAccessToken } = Object(body) as Partial<Record<string, unknown>>
  const headers = new Headers({ authorization: isToken(accessToken) ? accessToken : 'Bearer none' })
  if (isHeaderText(lgspAccessToken)) headers.set('lgspaccesstoken', lgspAccessToken)
  return headers
}

function isToken(value: unknown): value is string {
  return isHeaderText(value) && /^Bearer \S+$/i.test(value)
}

/** What a header cannot carry is no proof. */
function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)
}
