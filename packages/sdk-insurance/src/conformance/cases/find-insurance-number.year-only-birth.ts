import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const personOfYearOnlyBirth: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.year-only-birth',
  operation: 'findInsuranceNumber',
  kind: 'success',
  requirement: 'Somebody of whom only the year of birth is known is found with loaiNgaySinh 1',
  requirementVi: 'Người chỉ có năm sinh được tra ra với loaiNgaySinh 1',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-year-only')
    const body = expectNumber(t, await t.send(operations.findInsuranceNumber, askForNumber(person)))
    t.expect(body.maSoBhxh === t.fact(person, 'insuranceNumber'), 'maSoBhxh to be the number of the person')
  },
}
