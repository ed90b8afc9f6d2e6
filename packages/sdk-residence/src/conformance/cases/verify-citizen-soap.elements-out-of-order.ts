import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectFault } from '../answered.ts'
import { outOfOrder } from '../envelope.ts'
import { verifyQuestion } from '../soap-question.ts'

export const soapVerifyOutOfOrder: ConformanceCase = {
  id: 'residence-soap/verify-citizen-soap.elements-out-of-order',
  operation: 'verifyCitizenSoap',
  kind: 'refusal',
  requirement: 'Elements in another order are refused with a SOAP fault',
  requirementVi: 'Phần tử sai thứ tự bị từ chối bằng lỗi SOAP',
  source: 'a public client that says some elements must stand in this order; how another is refused is assumed',
  confidence: 'inferred',
  async run(t) {
    const question = verifyQuestion(t.person('mother'), t.unique)
    expectFault(t, await t.send(operations.verifyCitizenSoap, question, { instead: outOfOrder(question) }))
  },
}
