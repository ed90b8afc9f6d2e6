import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { saidYes } from '../answered.ts'
import { verifyQuestion } from '../soap-question.ts'

export const soapMatchingCitizen: ConformanceCase = {
  id: 'residence-soap/verify-citizen-soap.matching-citizen',
  operation: 'verifyCitizenSoap',
  kind: 'success',
  requirement: 'Number, name and birth date of one citizen are answered with yes, by a count or a boolean',
  requirementVi: 'Số định danh, họ tên và ngày sinh khớp được trả lời là có, bằng số lượng hoặc đúng/sai',
  source: 'three differing shapes in public clients and mocks, read 2026',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['mother', 'citizen-told-by-boolean', 'citizen-told-by-boolean-response']) {
      const answer = await t.send(operations.verifyCitizenSoap, verifyQuestion(t.person(persona), t.unique))
      t.expectStatus(answer, 200)
      t.expect(saidYes(t, answer.body), 'yes')
    }
  },
}
