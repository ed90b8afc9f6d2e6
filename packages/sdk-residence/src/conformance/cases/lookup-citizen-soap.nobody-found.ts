import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupNobody: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.nobody-found',
  operation: 'lookupCitizenSoap',
  kind: 'success',
  requirement: 'A name that is not the citizen’s finds nobody: an empty collection, or none',
  requirementVi: 'Họ tên không khớp thì không có công dân nào: danh sách rỗng hoặc không có danh sách',
  source: 'client code that treats a mismatch as "no record"',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['mother', 'citizen-no-collection']) {
      const somebody = { ...t.person(persona), name: 'Nguyễn Thị Không Có' }
      const answer = await t.send(operations.lookupCitizenSoap, lookupQuestion(somebody, t.unique))
      t.expectStatus(answer, 200)
      t.expect(citizensIn(t, answer.body).length === 0, 'nobody')
    }
  },
}
