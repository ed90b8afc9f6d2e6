import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForHousehold } from '../register-question.ts'
import { expectMember } from '../expect-register-answer.ts'

export const memberByCardOrBook: ConformanceCase = {
  id: 'insurance-register/find-household-member.by-card-or-book',
  operation: 'findHouseholdMember',
  kind: 'success',
  requirement: 'Of several people who fit, the number of the book or of the card finds one',
  requirementVi: 'Khi nhiều người khớp, số sổ hoặc mã thẻ xác định đúng một người',
  source: 'API description of a provincial integration platform (Quảng Bình)',
  confidence: 'inferred',
  async run(t) {
    const person = t.person('insured-same-name-other')
    const question = askForHousehold(person)
    for (const known of [{ soSo: t.fact(person, 'bookNumber') }, { maThe: t.fact(person, 'cardNumber') }]) {
      const body = expectMember(t, await t.send(operations.findHouseholdMember, { ...question, ...known }))
      t.expect(body.maSo === t.fact(person, 'insuranceNumber'), 'maSo to be the insurance number of the person')
    }
  },
}
