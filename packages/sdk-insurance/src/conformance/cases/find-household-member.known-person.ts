import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForHousehold } from '../register-question.ts'
import { expectMember } from '../expect-register-answer.ts'

export const memberOfHousehold: ConformanceCase = {
  id: 'insurance-register/find-household-member.known-person',
  operation: 'findHouseholdMember',
  kind: 'success',
  requirement: 'Name, birth date, sex and province are answered with the number, the household and the address',
  requirementVi: 'Họ tên, ngày sinh, giới tính và mã tỉnh đúng được trả lời mã số, mã hộ và địa chỉ',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-adult')
    const body = expectMember(t, await t.send(operations.findHouseholdMember, askForHousehold(person)))
    t.expect(body.maSo === t.fact(person, 'insuranceNumber'), 'maSo to be the insurance number of the person')
    t.expect(body.hoTen === person.name, 'hoTen to be the name of the person')
    t.expect(Boolean(body.maHo), 'maHo, the code of the household')
  },
}
