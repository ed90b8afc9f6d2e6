import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zVerifyRelativesSoapAnswer,
  zVerifyRelativesSoapRequest,
  type Operations,
} from '../../contract/index.ts'
import { ask, questionForRelatives } from '../register.ts'
import { faultOf, faults, maxEnvelopeBytes, recordsWithParents } from '../soap-answer.ts'

/** Whoever fits with father and mother, in SOAP. */
export const verifyRelativesSoap = mockOperation<Operations['verifyRelativesSoap']>({
  meta: operations.verifyRelativesSoap,
  request: zVerifyRelativesSoapRequest,
  maxBodyBytes: maxEnvelopeBytes,
  answers: { 200: zVerifyRelativesSoapAnswer, 500: zVerifyRelativesSoapAnswer },
  handle({ world, body }, reply) {
    const findings = ask(world, questionForRelatives(body))
    const fault = faultOf(findings)
    return fault === undefined ? reply(200, recordsWithParents(world, findings)) : reply(500, fault)
  },
  malformed: (_, reply) => reply(500, { Fault: faults.malformed }),
  errorIn200: (reply) => reply(200, { Fault: faults.failed }),
})
