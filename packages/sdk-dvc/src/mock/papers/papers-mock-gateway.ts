import { mockOperation, sameSecret, Tokens, type MockGateway, type Reply } from '@lienthong/mock-core'
import {
  operations,
  zOpenPapersSessionAnswer,
  zOpenPapersSessionRequest,
  type Operations,
} from '../../contract/index.ts'

const sessions = new Tokens('personal-papers')
/** The real life of a session is not public: assumed. */
const sessionLifeMs = 30 * 60 * 1000
const credentials = {
  username: '000.00.00.H27',
  password: 'mock-papers-password',
  dstcode: 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
  providerUrl: 'https://apigiaytocanhan.dichvucong.gov.vn',
}

const openPapersSession = mockOperation<Operations['openPapersSession']>({
  meta: operations.openPapersSession,
  request: zOpenPapersSessionRequest,
  answers: { 200: zOpenPapersSessionAnswer },
  handle({ world, body }, reply) {
    const known = sameSecret(body.username, credentials.username) && sameSecret(body.password, credentials.password)
    if (!known) return reply(200, { error_code: 1, message: 'Tài khoản hoặc mật khẩu không đúng' })
    const session = sessions.issue(world, world.random.hex(32), sessionLifeMs)
    return reply(200, { session, error_code: 0, message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, { error_code: 1, message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})

/** The personal repository behind the province's Security Server: named by `providerurl`, with sessions of its own. */
export const papersMockGateway: MockGateway = {
  name: 'personal-papers',
  basePath: '/security-server',
  systemPrefix: '/XrdAdapter/RestService/forward',
  operations: [openPapersSession],
  credentials,
  authorize(world, { url, headers }) {
    const provider = url.searchParams.get('dstcode') ?? headers.get('dstcode')
    const named = provider === credentials.dstcode && url.searchParams.get('providerurl') === credentials.providerUrl
    if (!named) return refuse('-2', 'Không tìm thấy nhà cung cấp dịch vụ theo dstcode và providerurl')
    const session = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
    return sessions.isValid(world, session) ? undefined : this.sessionOver()
  },
  sessionOver: () => refuse('-1', 'Phiên làm việc không hợp lệ hoặc đã hết hạn'),
  unknownPath: (hint) => ({
    status: 404,
    body: { errorCode: '404', message: `Không có dịch vụ này${hint ? `; gần nhất: ${hint}` : ''}` },
  }),
}

function refuse(errorCode: string, message: string): Reply {
  return { status: 200, body: { errorCode, message } }
}
