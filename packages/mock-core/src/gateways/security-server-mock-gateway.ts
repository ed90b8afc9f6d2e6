import { operations, zOpenSessionAnswer, zOpenSessionRequest, type Operations } from '@lienthong/sdk-core/contract'
import { mockOperation } from '../system/mock-operation.ts'
import type { Reply } from '../system/reply.ts'
import type { IncomingRequest, MockGateway } from './mock-gateway.ts'
import { sameSecret } from './same-secret.ts'
import { Tokens } from './tokens.ts'

const sessions = new Tokens('security-server')
/** The real life of a session is not public: assumed. */
const sessionLifeMs = 30 * 60 * 1000
const provider = 'VN:GOV:000.00.00.G22:vpcpdvcprovider'
const credentials = {
  username: '000.00.00.H27',
  password: 'mock-password',
  unitCode: '000.00.00.H27',
  dstcode: provider,
}

const openSession = mockOperation<Operations['openSession']>({
  meta: operations.openSession,
  request: zOpenSessionRequest,
  answers: { 200: zOpenSessionAnswer },
  handle({ world, body }, reply) {
    const known = sameSecret(body.username, credentials.username) && sameSecret(body.password, credentials.password)
    if (!known) return reply(200, { error_code: 1, message: 'Tài khoản hoặc mật khẩu không đúng' })
    // A number here, text in later answers: clients meet both.
    return reply(200, {
      session: sessions.issue(world, world.random.hex(32), sessionLifeMs),
      error_code: 0,
      message: 'Thành công',
    })
  },
  malformed: (_, reply) => reply(200, { error_code: 1, message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})

/** A province's Security Server with its REST adapter as a mock: `dstcode`, sign-in, `session` in every body. */
export const securityServerMockGateway: MockGateway = {
  name: 'security-server',
  basePath: '/security-server',
  systemPrefix: '/XrdAdapter/RestService/forward',
  operations: [openSession],
  credentials,
  authorize(world, request) {
    if (dstcodeOf(request) !== provider) return refuse('-2', 'Không tìm thấy nhà cung cấp dịch vụ theo dstcode')
    const { session, madonvi } = (request.body ?? {}) as { session?: unknown; madonvi?: unknown }
    if (!sessions.isValid(world, session)) return this.sessionOver()
    return madonvi === credentials.unitCode ? undefined : refuse('-2', 'Mã đơn vị không đúng với tài khoản')
  },
  sessionOver: () => refuse('-1', 'Phiên làm việc không hợp lệ hoặc đã hết hạn'),
  unknownPath: (hint) => ({
    status: 404,
    body: { error_code: '404', message: `Không có dịch vụ này${hint ? `; gần nhất: ${hint}` : ''}` },
  }),
}

function dstcodeOf({ url, headers }: IncomingRequest): string | null {
  return url.searchParams.get('dstcode') ?? headers.get('dstcode')
}

function refuse(error_code: string, message: string): Reply {
  return { status: 200, body: { error_code, message } }
}
