import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn, expectOnly } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupYearOnly: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.year-only-birth',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'A citizen known by the year of birth is found by the year',
  requirementVi: 'Công dân chỉ có năm sinh được tra cứu theo năm sinh',
  source: 'public client that sends Nam for a date of four digits, read 2026',
  confidence: 'observed',
  async run(t) {
    const person = t.person('citizen-year-only-birth')
    const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(person, t.unique))
    const citizens = citizensIn(t, answer.body)
    expectOnly(
      t,
      citizens.map(({ SoDinhDanh }) => SoDinhDanh),
      person,
    )
    t.expect(citizens[0]?.NgayThangNamSinh?.Nam === person.birthDate.slice(0, 4), 'the year of birth')
  },
}
