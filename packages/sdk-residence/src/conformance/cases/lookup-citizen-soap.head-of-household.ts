import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupHead: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.head-of-household',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'The head of a household is told with the relation CH01',
  requirementVi: 'Chủ hộ được trả về với quan hệ CH01',
  source: 'sample answer in public code, read 2026',
  confidence: 'observed',
  async run(t) {
    const head = t.person('citizen-household-head')
    const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(head, t.unique))
    const [{ ChuHo } = {}] = citizensIn(t, answer.body)
    t.expectCode(ChuHo?.QuanHe, 'CH01', 'QuanHe')
    t.expect(ChuHo?.SoDinhDanh === head.personalId, 'the number of the head')
  },
}
