import type { Target } from '../case/target.ts'
import { goodPassword } from './cases/open-session.good-password.ts'
import { wrongPassword } from './cases/open-session.wrong-password.ts'
import { at, readField, type Connector } from './connector.ts'

/** The REST adapter of a Security Server: `mapi/login` to a session, which stands in every body. */
export const securityServerConnector: Connector = {
  signIn(target) {
    const { username, password } = target.credentials
    return post(target, '/mapi/login', { username, password })
  },
  readProof: (answer) => readField(answer, 'session'),
  address(target, operation, body, proof) {
    const service = operation.rpc && { [operation.rpc.field]: operation.rpc.value }
    const session = proof === undefined ? {} : { session: proof }
    return post(target, operation.path, { ...session, madonvi: target.credentials['unitCode'], ...service, ...body })
  },
  cases: [goodPassword, wrongPassword],
}

function post(target: Target, path: string, body: object): Request {
  const dstcode = encodeURIComponent(target.credentials['dstcode'] ?? '')
  const url = `${at(target, `XrdAdapter/RestService/forward${path}`)}?dstcode=${dstcode}`
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
