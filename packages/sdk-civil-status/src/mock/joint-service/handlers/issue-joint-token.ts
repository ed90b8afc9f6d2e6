import { mockOperation, sameSecret } from '@lienthong/mock-core'
import { instantOf } from '@lienthong/sdk-core'
import {
  operations,
  zIssueJointTokenAnswer,
  zIssueJointTokenRequest,
  zJointServiceAnswer,
  type Operations,
} from '../../../contract/index.ts'
import { account, refreshLifeMs, tokenLifeMs, tokens } from '../access.ts'

/** What `POST /api/token` answers. */
export const issueJointToken = mockOperation<Operations['issueJointToken']>({
  meta: operations.issueJointToken,
  request: zIssueJointTokenRequest,
  answers: { 200: zIssueJointTokenAnswer, 401: zJointServiceAnswer },
  handle({ world, body }, reply) {
    const known = sameSecret(body.userName, account.username) && sameSecret(body.password, account.password)
    if (!known) return reply(401, unauthorized)
    return reply(200, {
      token: tokens.issue(world, world.random.hex(40), tokenLifeMs),
      refreshToken: world.random.hex(40),
      refreshTokenExpiryTime: instantOf(world.clock.now() + refreshLifeMs),
    })
  },
  malformed: (_, reply) => reply(401, unauthorized),
  errorIn200: (reply) => reply(401, { title: 'Internal Server Error', status: 500 }),
})

const unauthorized = { title: 'Tài khoản hoặc mật khẩu không đúng', status: 401 }
