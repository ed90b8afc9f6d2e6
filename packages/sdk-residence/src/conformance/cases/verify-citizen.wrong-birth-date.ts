import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyCitizenAnswer } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const wrongBirthDate: ConformanceCase = {
  id: 'residence/verify-citizen.wrong-birth-date',
  operation: 'verifyCitizen',
  kind: 'success',
  requirement: 'A birth date that is not the citizen’s is answered with false, not with an error',
  requirementVi: 'Ngày sinh không khớp được trả lời là không đúng, không phải là lỗi',
  source: 'client code that treats a mismatch as "no record"',
  confidence: 'observed',
  async run(t) {
    const question = { ...questionAbout(t.person('mother'), t.unique), ngayThangNam: '19000101' }
    const answer = await t.send(operations.verifyCitizen, question)
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zVerifyCitizenAnswer, 'the answer')
    t.expectCode(body.errorCode, '000', 'errorCode')
    t.expectCode(body.data, false, 'data')
  },
}
