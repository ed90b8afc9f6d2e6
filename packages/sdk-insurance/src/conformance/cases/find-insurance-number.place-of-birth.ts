import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const placeOfBirth: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.place-of-birth',
  operation: 'findInsuranceNumber',
  kind: 'success',
  requirement: 'With isKs 1 the place where the birth was registered is compared, with 0 the place of residence',
  requirementVi: 'Với isKs 1 so nơi đăng ký khai sinh, với isKs 0 so nơi thường trú',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'documented',
  async run(t) {
    const person = t.person('insured-born-elsewhere')
    const there = { ...askForNumber(person), maTinhKs: t.fact(person, 'birthProvinceCode') }
    const found = expectNumber(t, await t.send(operations.findInsuranceNumber, { ...there, isKs: '1' }))
    t.expect(found.maSoBhxh === t.fact(person, 'insuranceNumber'), 'maSoBhxh to be the number of the person')
    const notFound = expectNumber(t, await t.send(operations.findInsuranceNumber, { ...there, isKs: '0' }))
    t.expect(!notFound.maSoBhxh, 'no maSoBhxh where nobody lives')
  },
}
