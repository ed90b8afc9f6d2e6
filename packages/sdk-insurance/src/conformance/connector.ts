import { at, type Connector } from '@lienthong/conformance'
import { operations, zTakeTokenAnswer } from '../contract/index.ts'

/** The card gateway: a token and an id token, sent with the account in the query of every call. */
export const cardConnector: Connector = {
  signIn(target) {
    const { username, passwordMd5 } = target.credentials
    return post(at(target, operations.takeToken.path), { username, password: passwordMd5 })
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
    const url = `${at(target, operation.path)}?${query}`
    // The history takes a form.
    return operation.path === operations.listTreatments.path ? postForm(url, body) : post(url, body)
  },
}

function post(url: string, body: object): Request {
  const headers = { 'content-type': 'application/json' }
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

function postForm(url: string, body: object): Request {
  return new Request(url, { method: 'POST', body: new URLSearchParams(Object.entries(body)) })
}
