import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindInsuredPersonAnswer } from '../../contract/index.ts'
import { wireBirthDate } from '../register-question.ts'

export const numberOfMonthOnlyBirth: ConformanceCase = {
  id: 'insurance-register/find-insured-person.month-only-birth',
  operation: 'findInsuredPerson',
  kind: 'success',
  requirement: 'Of whom only year and month of birth is known has loaiNgaySinh 2',
  requirementVi: 'Người chỉ có tháng và năm sinh có loaiNgaySinh 2',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-month-only')
    const answer = await t.send(operations.findInsuredPerson, { maSoBhxh: t.fact(person, 'insuranceNumber') })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zFindInsuredPersonAnswer, 'the answer')
    t.expectCode(body.loaiNgaySinh, '2', 'loaiNgaySinh')
    t.expect(body.ngaySinh?.startsWith(wireBirthDate(person)) === true, 'ngaySinh to begin with what is known')
  },
}
