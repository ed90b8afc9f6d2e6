import { goodKeys } from './cases/issue-lgsp-token.good-keys.ts'
import { wrongKeys } from './cases/issue-lgsp-token.wrong-keys.ts'
import { servicesWithKeys } from './cases/list-lgsp-services.with-keys.ts'
import { servicesWithoutKeys } from './cases/list-lgsp-services.without-keys.ts'
import { at, readField, requestTo, type Connector } from './connector.ts'
import type { Target } from '../case/target.ts'

/** The platform of a province: `lgspaccesstoken` and Bearer, services published without their version. */
export const lgspConnector: Connector = {
  signIn(target) {
    const headers = { lgspaccesstoken: accessOf(target), 'content-type': 'application/x-www-form-urlencoded' }
    return new Request(at(target, 'token'), { method: 'POST', headers, body: 'grant_type=client_credentials' })
  },
  readProof: (answer) => readField(answer, 'access_token'),
  address(target, operation, body, proof) {
    const signedIn = proof === undefined ? {} : { lgspaccesstoken: accessOf(target), authorization: `Bearer ${proof}` }
    const url = at(target, operation.path.replace(/^(\/[^/]+)\/\d+(?:\.\d+)+(?=\/)/, '$1'))
    return requestTo(url, operation, body, signedIn)
  },
  cases: [goodKeys, wrongKeys, servicesWithKeys, servicesWithoutKeys],
}

function accessOf({ credentials }: Target): string {
  const { accessKey, secretKey, appName, partnerCode, partnerCodeCus } = credentials
  const access = { AccessKey: accessKey, SecretKey: secretKey, AppName: appName }
  const text = JSON.stringify({ ...access, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus })
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
