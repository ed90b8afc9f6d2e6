import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zLookupCitizenSoapAnswer,
  zLookupCitizenSoapRequest,
  type Operations,
} from '../../contract/index.ts'
import { ask, questionInSoap } from '../register.ts'
import { faultOf, faults, maxEnvelopeBytes, records } from '../soap-answer.ts'

/** The whole record of whoever fits, in SOAP. */
export const lookupCitizenSoap = mockOperation<Operations['lookupCitizenSoap']>({
  meta: operations.lookupCitizenSoap,
  request: zLookupCitizenSoapRequest,
  maxBodyBytes: maxEnvelopeBytes,
  answers: { 200: zLookupCitizenSoapAnswer, 500: zLookupCitizenSoapAnswer },
  handle({ world, body: { TraCuuThongTinCongDan } }, reply) {
    const findings = ask(world, questionInSoap(TraCuuThongTinCongDan))
    const fault = faultOf(findings)
    return fault === undefined ? reply(200, records(world, findings)) : reply(500, fault)
  },
  malformed: (_, reply) => reply(500, { Fault: faults.malformed }),
  errorIn200: (reply) => reply(200, { Fault: faults.failed }),
})
