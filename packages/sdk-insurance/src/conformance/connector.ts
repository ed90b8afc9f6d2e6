import { at, requestTo, type Connector } from '@lienthong/conformance'
import { operations, zTakeTokenAnswer } from '../contract/index.ts'

/** The card gateway: a token and an id token, sent with the account in the query of every call. */
export const cardConnector: Connector = {
  signIn(target) {
    const { username, passwordMd5 } = target.credentials
    const account = { username, password: passwordMd5 }
    return requestTo(at(target, operations.takeToken.path), operations.takeToken, account, {})
  },
  readProof({ status, body }) {
    const taken = zTakeTokenAnswer.safeParse(body)
    const key = taken.success ? taken.data.APIKey : undefined
    if (!key)
      throw new Error(`Signing in failed: HTTP ${status} without "APIKey". Check the credentials of the target.`)
    return `${key.access_token} ${key.id_token}`
  },
  address(target, operation, body, proof) {
    const { username = '', passwordMd5 = '' } = target.credentials
    const [token = '', idToken = token] = proof?.split(' ') ?? []
    const signedIn = proof === undefined ? {} : { token, id_token: idToken }
    const query = new URLSearchParams({ ...signedIn, username, password: passwordMd5 })
    return requestTo(`${at(target, operation.path)}?${query}`, operation, body, {})
  },
}
