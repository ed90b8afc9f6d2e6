import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensWithParents } from '../answered.ts'
import { relativesQuestion } from '../soap-question.ts'

export const soapRelativesOfMother: ConformanceCase = {
  id: 'residence-soap/verify-relatives-soap.child-of-mother',
  operation: 'verifyRelativesSoap',
  kind: 'success',
  requirement: 'A child with a mother only is answered without a father',
  requirementVi: 'Trẻ em chỉ có mẹ được trả về không có cha',
  source: 'XML schemas of one public mock of the service, of 2023, read 2026',
  confidence: 'inferred',
  async run(t) {
    const question = relativesQuestion(t.person('citizen-child-of-mother'), t.unique)
    const answer = await t.send(operations.verifyRelativesSoap, question)
    const [child] = citizensWithParents(t, answer.body)
    t.expect(child?.Me?.SoDinhDanh === t.person('citizen-single-mother').personalId, 'the mother')
    t.expect((child?.Cha?.SoDinhDanh ?? '') === '', 'no father')
  },
}
