import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const nobodyFits: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.nobody-fits',
  operation: 'findInsuranceNumber',
  kind: 'refusal',
  requirement: 'What fits nobody is answered with errorCode 01 and no number',
  requirementVi: 'Tiêu chí không khớp ai được trả lời errorCode 01 và không có mã số',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const question = askForNumber(t.person('insured-nowhere'))
    const body = expectNumber(t, await t.send(operations.findInsuranceNumber, question))
    t.expectCode(body.errorCode, '01', 'errorCode')
    t.expect(!body.maSoBhxh, 'no maSoBhxh')
  },
}
