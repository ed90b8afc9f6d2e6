import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindInsuredPersonAnswer } from '../../contract/index.ts'
import { wireBirthDate, wireSex } from '../register-question.ts'

export const knownNumber: ConformanceCase = {
  id: 'insurance-register/find-insured-person.known-number',
  operation: 'findInsuredPerson',
  kind: 'success',
  requirement: 'An insurance number is answered with the name, birth date and sex of whoever has it',
  requirementVi: 'Mã số BHXH được trả lời họ tên, ngày sinh và giới tính của người có mã số đó',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-adult')
    const question = { maSoBhxh: t.fact(person, 'insuranceNumber') }
    const answer = await t.send(operations.findInsuredPerson, question)
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zFindInsuredPersonAnswer, 'the answer')
    t.expect(body.hoTen === person.name, 'hoTen to be the name of the person')
    t.expect(body.ngaySinh === wireBirthDate(person), 'ngaySinh to be the birth date as yyyyMMdd')
    t.expectCode(body.loaiNgaySinh, '0', 'loaiNgaySinh')
    t.expectCode(body.gioiTinh, wireSex(person), 'gioiTinh')
  },
}
