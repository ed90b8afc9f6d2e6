import { at, requestTo, type Connector } from '@lienthong/conformance'
import { cardConnector } from '../connector.ts'

/** The card gateway for signed papers: token and account stand in the form itself. */
export const papersConnector: Connector = {
  ...cardConnector,
  address(target, operation, body, proof) {
    const { username = '', passwordMd5: password = '' } = target.credentials
    const [token = '', id_token = token] = proof?.split(' ') ?? []
    const access = { username, password, ...(proof !== undefined && { token, id_token }) }
    return requestTo(at(target, operation.path), operation, { ...body, ...access }, {})
  },
}
