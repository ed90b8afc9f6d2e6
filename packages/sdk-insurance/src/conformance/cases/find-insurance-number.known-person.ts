import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const knownPerson: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.known-person',
  operation: 'findInsuranceNumber',
  kind: 'success',
  requirement: 'Name, birth date, sex and place of residence are answered with the insurance number',
  requirementVi: 'Họ tên, ngày sinh, giới tính và nơi thường trú đúng được trả lời mã số BHXH',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-adult')
    const body = expectNumber(t, await t.send(operations.findInsuranceNumber, askForNumber(person)))
    t.expect(body.maSoBhxh === t.fact(person, 'insuranceNumber'), 'maSoBhxh to be the number of the person')
  },
}
