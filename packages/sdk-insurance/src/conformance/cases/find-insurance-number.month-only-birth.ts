import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const personOfMonthOnlyBirth: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.month-only-birth',
  operation: 'findInsuranceNumber',
  kind: 'success',
  requirement: 'Somebody of whom only year and month of birth is known is found with loaiNgaySinh 2',
  requirementVi: 'Người chỉ có tháng và năm sinh được tra ra với loaiNgaySinh 2',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-month-only')
    const body = expectNumber(t, await t.send(operations.findInsuranceNumber, askForNumber(person)))
    t.expect(body.maSoBhxh === t.fact(person, 'insuranceNumber'), 'maSoBhxh to be the number of the person')
  },
}
