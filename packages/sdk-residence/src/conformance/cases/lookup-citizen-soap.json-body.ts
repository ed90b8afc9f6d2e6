import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectFault } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupJsonBody: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.json-body',
  operation: 'lookupCitizenSoap',
  kind: 'refusal',
  requirement: 'A question in JSON is refused with a SOAP fault, not answered and not with a page',
  requirementVi: 'Yêu cầu bằng JSON bị từ chối bằng lỗi SOAP, không trả kết quả',
  source: 'SOAP 1.1: the endpoint answers in its own form',
  confidence: 'assumed',
  async run(t) {
    const question = lookupQuestion(t.person('mother'), t.unique)
    const instead = { contentType: 'application/json', text: JSON.stringify(question) }
    expectFault(t, await t.send(operations.lookupCitizenSoap, question, { instead }))
  },
}
