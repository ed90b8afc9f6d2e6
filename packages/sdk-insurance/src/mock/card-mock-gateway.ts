import type { MockGateway } from '@lienthong/mock-core'
import { account, isAccount, tokens } from './access.ts'
import { takeToken } from './handlers/take-token.ts'
import { retiredOperations } from './retired.ts'

/** The health-insurance card gateway as a mock: token, id token and account in the query of every call. */
export const cardMockGateway: MockGateway = {
  name: 'insurance-card',
  basePath: '/insurance-card',
  systemPrefix: '',
  operations: [takeToken, ...retiredOperations],
  credentials: account,
  authorize(world, { url: { searchParams: query } }) {
    const [username, password] = [query.get('username'), query.get('password')]
    const issued = tokens.isValid(world, `${username}.${query.get('token')}.${query.get('id_token')}`)
    return issued && isAccount(username, password) ? undefined : this.sessionOver()
  },
  sessionOver: () => ({ status: 200, body: { maKetQua: '401', ghiChu: 'Lỗi xác thực' } }),
  unknownPath: (hint) => ({
    status: 404,
    body: { message: `Không có dịch vụ này${hint === undefined ? '' : `; gần nhất: ${hint}`}` },
  }),
}
