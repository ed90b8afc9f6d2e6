import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForHousehold } from '../register-question.ts'
import { expectMember } from '../expect-register-answer.ts'

export const noMemberFits: ConformanceCase = {
  id: 'insurance-register/find-household-member.nobody-fits',
  operation: 'findHouseholdMember',
  kind: 'refusal',
  requirement: 'What fits nobody is answered with no name and no household',
  requirementVi: 'Tiêu chí không khớp ai được trả lời không có họ tên và mã hộ',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const question = askForHousehold(t.person('insured-nowhere'))
    const body = expectMember(t, await t.send(operations.findHouseholdMember, question))
    t.expect(!body.hoTen && !body.maSo && !body.maHo, 'no name, number or household')
  },
}
