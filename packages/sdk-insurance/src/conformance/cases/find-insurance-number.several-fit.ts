import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const severalFit: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.several-fit',
  operation: 'findInsuranceNumber',
  kind: 'refusal',
  requirement: 'What fits several people is answered with errorCode 02; the commune tells them apart',
  requirementVi: 'Tiêu chí khớp nhiều người được trả lời errorCode 02; thêm mã xã thì phân biệt được',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const person = t.person('insured-same-name')
    const question = askForNumber(person)
    const several = expectNumber(t, await t.send(operations.findInsuranceNumber, question))
    t.expectCode(several.errorCode, '02', 'errorCode')
    t.expect(!several.maSoBhxh, 'no maSoBhxh')
    const maXaKs = t.fact(person, 'communeCode')
    const one = expectNumber(t, await t.send(operations.findInsuranceNumber, { ...question, maXaKs }))
    t.expect(one.maSoBhxh === t.fact(person, 'insuranceNumber'), 'maSoBhxh to be the number of the person')
  },
}
