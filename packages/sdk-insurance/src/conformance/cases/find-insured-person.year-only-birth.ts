import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindInsuredPersonAnswer } from '../../contract/index.ts'
import { wireBirthDate } from '../register-question.ts'

export const numberOfYearOnlyBirth: ConformanceCase = {
  id: 'insurance-register/find-insured-person.year-only-birth',
  operation: 'findInsuredPerson',
  kind: 'success',
  requirement: 'Of whom only the year of birth is known has loaiNgaySinh 1',
  requirementVi: 'Người chỉ có năm sinh có loaiNgaySinh 1',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-year-only')
    const answer = await t.send(operations.findInsuredPerson, { maSoBhxh: t.fact(person, 'insuranceNumber') })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zFindInsuredPersonAnswer, 'the answer')
    t.expectCode(body.loaiNgaySinh, '1', 'loaiNgaySinh')
    t.expect(body.ngaySinh?.startsWith(wireBirthDate(person)) === true, 'ngaySinh to begin with what is known')
  },
}
