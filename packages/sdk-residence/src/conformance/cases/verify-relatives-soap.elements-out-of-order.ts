import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectFault } from '../answered.ts'
import { outOfOrder } from '../envelope.ts'
import { relativesQuestion } from '../soap-question.ts'

export const soapRelativesOutOfOrder: ConformanceCase = {
  id: 'residence-soap/verify-relatives-soap.elements-out-of-order',
  operation: 'verifyRelativesSoap',
  kind: 'refusal',
  requirement: 'Elements in another order are refused with a SOAP fault',
  requirementVi: 'Phần tử sai thứ tự bị từ chối bằng lỗi SOAP',
  source: 'a public client that says some elements must stand in this order; how another is refused is assumed',
  confidence: 'assumed',
  async run(t) {
    const question = relativesQuestion(t.person('citizen-child-of-both'), t.unique)
    expectFault(t, await t.send(operations.verifyRelativesSoap, question, { instead: outOfOrder(question) }))
  },
}
