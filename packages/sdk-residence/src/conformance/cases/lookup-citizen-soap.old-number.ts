import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupOldNumber: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.old-number',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'A citizen known by an old 9-digit number only is found by it',
  requirementVi: 'Công dân chỉ có số CMND 9 số được tra cứu bằng số đó',
  source: 'public clients that send SoCMND when the number has 9 digits',
  confidence: 'observed',
  async run(t) {
    const person = t.person('citizen-cmnd-only')
    const number = { SoCMND: t.fact(person, 'oldIdNumber') }
    const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(person, t.unique, number))
    const citizens = citizensIn(t, answer.body)
    t.expect(citizens.length === 1, 'exactly one citizen')
    t.expect(citizens[0]?.SoCMND === number.SoCMND, 'the number that was asked with')
  },
}
