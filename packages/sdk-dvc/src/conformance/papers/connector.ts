import { at, readField, type Connector, type Target } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'

/** The personal repository behind the adapter: a session of its own as bearer token, `providerurl` beside `dstcode`. */
export const papersConnector: Connector = {
  signIn(target) {
    const { username, password } = target.credentials
    return post(target, operations.openPapersSession.path, { username, password })
  },
  readProof: (answer) => readField(answer, 'session'),
  address: (target, operation, body, proof) => post(target, operation.path, body, proof),
}

function post(target: Target, path: string, body: object, proof?: string): Request {
  const { dstcode = '', providerUrl = '' } = target.credentials
  const query = new URLSearchParams({ dstcode, providerurl: providerUrl })
  return new Request(`${at(target, `XrdAdapter/RestService/forward${path}`)}?${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(proof !== undefined && { authorization: `Bearer ${proof}` }),
    },
    body: JSON.stringify(body),
  })
}
