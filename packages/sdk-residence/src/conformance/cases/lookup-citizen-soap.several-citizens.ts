import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupSeveral: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.several-citizens',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'An old number that two citizens share is answered with both',
  requirementVi: 'Số CMND cũ trùng của hai công dân được trả về cả hai bản ghi',
  source: 'maxOccurs of one XML schema; several in an answer were not seen',
  confidence: 'inferred',
  async run(t) {
    const person = t.person('citizen-same-number')
    const number = { SoCMND: t.fact(person, 'oldIdNumber') }
    const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(person, t.unique, number))
    const numbers = citizensIn(t, answer.body).map(({ SoDinhDanh }) => SoDinhDanh)
    t.expect(new Set(numbers).size === 2, 'two citizens')
  },
}
