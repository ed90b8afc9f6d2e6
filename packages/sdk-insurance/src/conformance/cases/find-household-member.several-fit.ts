import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForHousehold } from '../register-question.ts'
import { expectMember } from '../expect-register-answer.ts'

export const severalMembersFit: ConformanceCase = {
  id: 'insurance-register/find-household-member.several-fit',
  operation: 'findHouseholdMember',
  kind: 'refusal',
  requirement: 'What fits several people is answered with errorCode 02 and tells of none',
  requirementVi: 'Tiêu chí khớp nhiều người được trả lời errorCode 02 và không tiết lộ người nào',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const question = askForHousehold(t.person('insured-same-name'))
    const body = expectMember(t, await t.send(operations.findHouseholdMember, question))
    t.expectCode(body.errorCode, '02', 'errorCode')
    t.expect(!body.hoTen && !body.maSo && !body.maHo, 'no name, number or household')
  },
}
