import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindInsuredPersonAnswer } from '../../contract/index.ts'

export const unknownInsuranceNumber: ConformanceCase = {
  id: 'insurance-register/find-insured-person.unknown-number',
  operation: 'findInsuredPerson',
  kind: 'refusal',
  requirement: 'A number that nobody has is answered with no name',
  requirementVi: 'Mã số không tồn tại được trả lời không có họ tên',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.findInsuredPerson, { maSoBhxh: '9999999999' })
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zFindInsuredPersonAnswer, 'the answer')
    t.expect(!body.hoTen && !body.ngaySinh, 'no name and no birth date')
  },
}
