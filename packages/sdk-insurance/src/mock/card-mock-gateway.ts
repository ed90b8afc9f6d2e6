import type { MockGateway, Reply } from '@lienthong/mock-core'
import { operations } from '../contract/index.ts'
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
  authorize(world, { url, body }) {
    const access = accessOf(url, body)
    const [username, password] = [access.get('username'), access.get('password')]
    const issued = tokens.isValid(world, `${username}.${access.get('token')}.${access.get('id_token')}`)
    return issued && isAccount(username, password) ? undefined : refusalAt(url)
  },
  sessionOver: () => ({ status: 200, body: { maKetQua: '401', ghiChu: 'Lỗi xác thực' } }),
  unknownPath: (hint) => ({
    status: 404,
    body: { message: `Không có dịch vụ này${hint === undefined ? '' : `; gần nhất: ${hint}`}` },
  }),
}

/** The reception of papers writes the name of the code with a capital and has no text. */
function refusalAt(url: URL): Reply {
  return isPaper(url) ? { status: 200, body: { MaKetQua: '401' } } : cardMockGateway.sessionOver()
}

function isPaper({ pathname }: URL): boolean {
  return pathname.endsWith(operations.submitBirthPaper.path)
}

/** Signed papers bring token and account in their own form, everything else in the query. */
function accessOf(url: URL, body: unknown): Pick<URLSearchParams, 'get'> {
  if (!isPaper(url)) return url.searchParams
  const form = new Map(Object.entries((body ?? {}) as Record<string, unknown>))
  return { get: (name) => (typeof form.get(name) === 'string' ? (form.get(name) as string) : null) }
}
