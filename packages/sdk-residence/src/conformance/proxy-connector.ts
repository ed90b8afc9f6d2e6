import { lgspConnector, type Connector } from '@lienthong/conformance'

/**
 * The proxy on the platform of a province: the same sign-in, then token, keys and the hash of the officer's key in the body.
 * Credentials are those of the platform and the officer's `officer` (or `keyName`, when it differs) and `keyPass`.
 */
export const proxyConnector: Connector = {
  signIn: (target) => lgspConnector.signIn(target),
  readProof: (answer) => lgspConnector.readProof(answer),
  address(target, operation, body, proof) {
    const { officer = '', keyName = officer, keyPass = '' } = target.credentials
    const { url, headers } = lgspConnector.address(target, operation, {}, proof)
    const [accessToken, lgspAccessToken] = [headers.get('authorization'), headers.get('lgspaccesstoken')]
    const proofs = proof === undefined ? {} : { accessToken, lgspAccessToken }
    const hash = btoa(String.fromCharCode(...new TextEncoder().encode(`${keyName}:${keyPass}`)))
    return new Request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...proofs, AuthHash: hash, ...body }),
    })
  },
}
