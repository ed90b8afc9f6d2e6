import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { saidYes } from '../answered.ts'
import { verifyQuestion } from '../soap-question.ts'

export const soapWrongBirthDate: ConformanceCase = {
  id: 'residence-soap/verify-citizen-soap.wrong-birth-date',
  operation: 'verifyCitizenSoap',
  kind: 'success',
  requirement: 'A birth date that is not the citizen’s is answered with no, not with a fault',
  requirementVi: 'Ngày sinh không khớp được trả lời là không, không phải là lỗi SOAP',
  source: 'client code that treats a mismatch as "no record"',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['mother', 'citizen-told-by-boolean']) {
      const somebody = { ...t.person(persona), birthDate: '1900-01-01' }
      const answer = await t.send(operations.verifyCitizenSoap, verifyQuestion(somebody, t.unique))
      t.expectStatus(answer, 200)
      t.expect(!saidYes(t, answer.body), 'no')
    }
  },
}
