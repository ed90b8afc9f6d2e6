import { at, readField, type Connector } from './connector.ts'

/** WSO2: `/token` with Basic and client credentials, then Bearer. */
export const ngspConnector: Connector = {
  async signIn(target, send) {
    const { consumerKey = '', consumerSecret = '' } = target.credentials
    const headers = {
      authorization: `Basic ${btoa(`${consumerKey}:${consumerSecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const request = new Request(at(target, 'token'), { method: 'POST', headers, body: 'grant_type=client_credentials' })
    return readField(await send(request), 'access_token')
  },
  address(target, operation, body, proof) {
    const headers = { 'content-type': 'application/json', ...(proof === undefined ? {} : { authorization: `Bearer ${proof}` }) }
    return new Request(at(target, operation.path), { method: operation.method, headers, body: JSON.stringify(body) })
  },
}
