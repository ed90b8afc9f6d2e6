import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectFault } from '../answered.ts'
import { outOfOrder } from '../envelope.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupOutOfOrder: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.elements-out-of-order',
  operation: 'lookupCitizenSoap',
  kind: 'refusal',
  requirement: 'Elements in another order are refused with a SOAP fault',
  requirementVi: 'Phần tử sai thứ tự bị từ chối bằng lỗi SOAP',
  source: 'a public client that says some elements must stand in this order; how another is refused is assumed',
  confidence: 'inferred',
  async run(t) {
    const question = lookupQuestion(t.person('mother'), t.unique)
    expectFault(t, await t.send(operations.lookupCitizenSoap, question, { instead: outOfOrder(question) }))
  },
}
