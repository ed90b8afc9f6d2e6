import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { askForNumber } from '../register-question.ts'
import { expectNumber } from '../expect-register-answer.ts'

export const badlyFormedBirthDate: ConformanceCase = {
  id: 'insurance-register/find-insurance-number.badly-formed-birth-date',
  operation: 'findInsuranceNumber',
  kind: 'refusal',
  requirement: 'A birth date with fewer digits than loaiNgaySinh says is answered with errorCode 03',
  requirementVi: 'Ngày sinh thiếu chữ số so với loaiNgaySinh được trả lời errorCode 03',
  source: 'the document has no form for this; chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const question = { ...askForNumber(t.person('insured-adult')), ngaySinh: '1989' }
    const body = expectNumber(t, await t.send(operations.findInsuranceNumber, question))
    t.expectCode(body.errorCode, '03', 'errorCode')
    t.expect(!body.maSoBhxh, 'no maSoBhxh')
  },
}
