import { at, readField, requestTo, type Connector } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'

/** The joint-service software: a token by name and password, then Bearer. */
export const jointConnector: Connector = {
  signIn(target) {
    const { username, password } = target.credentials
    const url = at(target, operations.issueJointToken.path)
    return requestTo(url, operations.issueJointToken, { userName: username, password }, {})
  },
  readProof: (answer) => readField(answer, 'token'),
  address(target, operation, body, proof) {
    const bearer = proof === undefined ? {} : { authorization: `Bearer ${proof}` }
    return requestTo(at(target, operation.path), operation, body, bearer)
  },
}
