import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn, expectOnly } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupMatching: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.matching-citizen',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'Number, name and birth date of one citizen are answered with the record',
  requirementVi: 'Số định danh, họ tên và ngày sinh khớp được trả về bản ghi',
  source: 'five independent public clients and one sample answer, read 2026',
  confidence: 'observed',
  async run(t) {
    const mother = t.person('mother')
    const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(mother, t.unique))
    t.expectStatus(answer, 200)
    const citizens = citizensIn(t, answer.body)
    expectOnly(
      t,
      citizens.map(({ SoDinhDanh }) => SoDinhDanh),
      mother,
    )
    const [{ HoVaTen = '' } = {}] = citizens
    t.expect(typeof HoVaTen === 'string' ? HoVaTen !== '' : Boolean(HoVaTen.Ten), 'a name')
  },
}
