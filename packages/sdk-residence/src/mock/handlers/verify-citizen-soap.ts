import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zVerifyCitizenSoapAnswer,
  zVerifyCitizenSoapRequest,
  type Operations,
} from '../../contract/index.ts'
import { ask, questionInSoap } from '../register.ts'
import { existence, faultOf, faults, maxEnvelopeBytes } from '../soap-answer.ts'

/** Yes or no in SOAP. Elements out of order are a fault, as a public client says of some of them. */
export const verifyCitizenSoap = mockOperation<Operations['verifyCitizenSoap']>({
  meta: operations.verifyCitizenSoap,
  request: zVerifyCitizenSoapRequest,
  maxBodyBytes: maxEnvelopeBytes,
  answers: { 200: zVerifyCitizenSoapAnswer, 500: zVerifyCitizenSoapAnswer },
  handle({ world, body: { XacThucThongTinCongDan } }, reply) {
    const findings = ask(world, questionInSoap(XacThucThongTinCongDan))
    const fault = faultOf(findings)
    return fault === undefined ? reply(200, existence(findings)) : reply(500, fault)
  },
  malformed: (_, reply) => reply(500, { Fault: faults.malformed }),
  errorIn200: (reply) => reply(200, { Fault: faults.failed }),
})
