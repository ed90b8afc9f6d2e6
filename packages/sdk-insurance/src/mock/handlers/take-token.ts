import { mockOperation, sameSecret } from '@lienthong/mock-core'
import { operations, zTakeTokenAnswer, zTakeTokenRequest, type Operations } from '../../contract/index.ts'
import { account, tokenLifeMs, tokens } from '../access.ts'

/** Gives out a token and an id token for the account of a facility. */
export const takeToken = mockOperation<Operations['takeToken']>({
  meta: operations.takeToken,
  request: zTakeTokenRequest,
  answers: { 200: zTakeTokenAnswer },
  handle({ world, body }, reply) {
    const known =
      sameSecret(body.username, account.username) && sameSecret(body.password.toLowerCase(), account.passwordMd5)
    if (!known) return reply(200, { maKetQua: '401', APIKey: null })
    const [access_token, id_token] = [world.random.hex(32), world.random.hex(32)]
    tokens.issue(world, `${access_token}.${id_token}`, tokenLifeMs)
    const expires_in = new Date(world.clock.now() + tokenLifeMs).toISOString()
    return reply(200, {
      maKetQua: '200',
      APIKey: { access_token, id_token, token_type: 'Bearer', username: account.username, expires_in },
    })
  },
  malformed: (_, reply) => reply(200, { maKetQua: '401', APIKey: null }),
  errorIn200: (reply) => reply(200, { maKetQua: '500', APIKey: null }),
})
