import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zTakeTokenAnswer,
  zTakeTokenRequest,
  type Operations,
  type TakeTokenRequest,
} from '../../contract/index.ts'
import { isAccount, lockedAccount, maxQuestionBytes, tokenLifeMs, tokens } from '../access.ts'
import { facilities, facilityOf } from '../facilities.ts'

/** Gives out a token and an id token for the account of a facility. */
export const takeToken = mockOperation<Operations['takeToken']>({
  meta: operations.takeToken,
  request: zTakeTokenRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zTakeTokenAnswer },
  handle({ world, body }, reply) {
    const refused = refusal(body)
    if (refused !== undefined) return reply(200, { maKetQua: refused, APIKey: null })
    const { username } = body
    const [access_token, id_token] = [world.random.hex(32), world.random.hex(32)]
    tokens.issue(world, `${username}.${access_token}.${id_token}`, tokenLifeMs)
    const expires_in = new Date(world.clock.now() + tokenLifeMs).toISOString()
    return reply(200, {
      maKetQua: '200',
      APIKey: { access_token, id_token, token_type: 'Bearer', username, expires_in },
    })
  },
  malformed: (_, reply) => reply(200, { maKetQua: '401', APIKey: null }),
  errorIn200: (reply) => reply(200, { maKetQua: '500', APIKey: null }),
})

/** That an account locked is told only to whoever knows its password is assumed, as is that its name holds the facility. */
function refusal({ username, password }: TakeTokenRequest): '401' | '402' | '403' | undefined {
  const facility = facilityOf(username)
  if (facility !== undefined && !Object.hasOwn(facilities, facility)) return '402'
  if (!isAccount(username, password)) return '401'
  return username === lockedAccount.username ? '403' : undefined
}
