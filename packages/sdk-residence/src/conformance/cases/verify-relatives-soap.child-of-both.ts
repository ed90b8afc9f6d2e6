import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensWithParents } from '../answered.ts'
import { relativesQuestion } from '../soap-question.ts'

export const soapRelativesOfBoth: ConformanceCase = {
  id: 'residence-soap/verify-relatives-soap.child-of-both',
  operation: 'verifyRelativesSoap',
  kind: 'success',
  requirement: 'A child is answered with mother and father',
  requirementVi: 'Trẻ em được trả về có cha và mẹ',
  source: 'XML schemas of one public mock of the service, of 2023, read 2026',
  confidence: 'observed',
  async run(t) {
    const question = relativesQuestion(t.person('citizen-child-of-both'), t.unique)
    const answer = await t.send(operations.verifyRelativesSoap, question)
    t.expectStatus(answer, 200)
    const [child] = citizensWithParents(t, answer.body)
    t.expect(child?.Me?.SoDinhDanh === t.person('citizen-married').personalId, 'the mother')
    t.expect(child?.Cha?.SoDinhDanh === t.person('citizen-household-head').personalId, 'the father')
  },
}
