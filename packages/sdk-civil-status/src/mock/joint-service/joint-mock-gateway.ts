import type { MockGateway, Reply } from '@lienthong/mock-core'
import { account, tokens } from './access.ts'
import { issueJointToken } from './handlers/issue-joint-token.ts'

/** The joint-service software's own door as a mock: a token by name and password, then `Authorization: Bearer`. */
export const jointMockGateway: MockGateway = {
  name: 'joint-service',
  basePath: '/joint-service',
  systemPrefix: '',
  operations: [issueJointToken],
  credentials: account,
  authorize(world, { headers }) {
    const [, token] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
    return tokens.isValid(world, token) ? undefined : this.sessionOver()
  },
  sessionOver: () => plain(401, 'Unauthorized'),
  unknownPath: (hint) => plain(404, `Not Found${hint === undefined ? '' : `; nearest: ${hint}`}`),
}

function plain(status: number, title: string): Reply {
  return { status, body: { title, status } }
}
