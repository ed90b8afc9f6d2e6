import {
  operations,
  zIssueLgspTokenAnswer,
  zIssueLgspTokenRequest,
  zLgspAccess,
  zLgspFault,
  zLgspTokenRefusal,
  zListLgspServicesAnswer,
  zListLgspServicesRequest,
  type LgspAccess,
  type Operations,
} from '@lienthong/sdk-core/contract'
import { mockOperation, type MockOperation } from '../system/mock-operation.ts'
import type { MockSystem } from '../system/mock-system.ts'
import type { MockGateway } from './mock-gateway.ts'
import { sameSecret } from './same-secret.ts'
import { Tokens } from './tokens.ts'
import { bearerOf, fault, noResource, tokenAnswer } from './wso2-mock.ts'

const tokens = new Tokens('lgsp')
const credentials = {
  accessKey: 'mock-access-key',
  secretKey: 'mock-secret-key',
  appName: 'mot-cua-mau',
  partnerCode: '000.00.00.H27',
  partnerCodeCus: '000.00.00.H27',
}
const expected: LgspAccess = {
  AccessKey: credentials.accessKey,
  SecretKey: credentials.secretKey,
  AppName: credentials.appName,
  PartnerCode: credentials.partnerCode,
  PartnerCodeCus: credentials.partnerCodeCus,
}

const issueLgspToken = mockOperation<Operations['issueLgspToken']>({
  meta: operations.issueLgspToken,
  request: zIssueLgspTokenRequest,
  answers: { 200: zIssueLgspTokenAnswer, 400: zLgspTokenRefusal, 401: zLgspTokenRefusal },
  handle({ world, headers }, reply) {
    if (accessOf(headers) !== 'right') {
      return reply(401, { error: 'invalid_client', error_description: 'Client Authentication failed.' })
    }
    return reply(200, tokenAnswer(world, tokens))
  },
  malformed: (_, reply) =>
    reply(400, { error: 'unsupported_grant_type', error_description: 'Unsupported grant_type value' }),
  errorIn200: (reply) => reply(400, { error: 'server_error', error_description: 'Internal error' }),
})

/**
 * The platform of a province as a mock: `lgspaccesstoken` in every request, a Bearer token on top when one is shown. Services
 * are published without their version.
 *
 * @param systems - What its service list names. Put each `behind` the gateway to make it answer there too.
 */
export function lgspMockGateway(systems: readonly MockSystem[]): MockGateway {
  return {
    name: 'lgsp',
    basePath: '/lgsp',
    systemPrefix: '',
    publishedPath: withoutVersion,
    operations: [issueLgspToken, listLgspServices(systems)],
    credentials,
    authorize(world, { headers }) {
      const refused = refuseAccess(headers)
      if (refused !== undefined) return fault(refused.code, refused.message, 401)
      const token = bearerOf(headers)
      return token === undefined || tokens.isValid(world, token) ? undefined : this.sessionOver()
    },
    sessionOver: () => fault(900904, 'Access Token Inactive', 401),
    unknownPath: noResource,
  }
}

function listLgspServices(systems: readonly MockSystem[]): MockOperation {
  const paths = systems.flatMap((system) => system.operations.map(({ meta }) => meta.path))
  const list = [...new Map(paths.map((path) => [path.split('/')[1], serviceOf(path)])).values()]
  return mockOperation<Operations['listLgspServices']>({
    meta: operations.listLgspServices,
    request: zListLgspServicesRequest,
    answers: { 200: zListLgspServicesAnswer, 401: zLgspFault },
    handle({ headers }, reply) {
      const refused = refuseAccess(headers)
      if (refused === undefined) return reply(200, { count: list.length, list })
      return reply(401, { fault: { ...refused, description: refused.message } })
    },
    malformed: (_, reply) => reply(200, { count: list.length, list }),
    errorIn200: (reply) => reply(200, { count: 0, list: [] }),
  })
}

function serviceOf(path: string) {
  const [, context = '', version = ''] = path.split('/')
  return { name: context, context: `/${context}`, version: isVersion(version) ? version : '' }
}

function withoutVersion(path: string): string {
  return path
    .split('/')
    .filter((segment, index) => index !== 2 || !isVersion(segment))
    .join('/')
}

function isVersion(segment: string): boolean {
  return /^\d+(?:\.\d+)+$/.test(segment)
}

function refuseAccess(headers: Headers) {
  const access = accessOf(headers)
  if (access === 'right') return undefined
  return access === 'missing'
    ? ({ code: 900902, message: 'Missing Credentials' } as const)
    : ({ code: 900901, message: 'Invalid Credentials' } as const)
}

/** Every field is compared, so that the time it takes says nothing about which one is wrong. */
function accessOf(headers: Headers): 'right' | 'wrong' | 'missing' {
  const header = headers.get('lgspaccesstoken')
  if (header === null) return 'missing'
  const access = zLgspAccess.safeParse(decode(header))
  if (!access.success) return 'wrong'
  const names = Object.keys(expected) as (keyof LgspAccess)[]
  const right = names.map((name) => sameSecret(access.data[name], expected[name]))
  return right.includes(false) ? 'wrong' : 'right'
}

function decode(header: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(header), (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
