import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyCitizenAnswer } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const matchingCitizen: ConformanceCase = {
  id: 'residence/verify-citizen.matching-citizen',
  operation: 'verifyCitizen',
  kind: 'success',
  requirement: 'Number, name without accents and birth date of one citizen are answered with true',
  requirementVi: 'Số định danh, họ tên không dấu và ngày sinh của cùng một công dân được trả lời là đúng',
  source: 'JSON form of one provincial platform, read 2026',
  confidence: 'observed',
  async run(t) {
    const answer = await t.send(operations.verifyCitizen, questionAbout(t.person('mother'), t.unique))
    t.expectStatus(answer, 200)
    const body = t.expectFits(answer.body, zVerifyCitizenAnswer, 'the answer')
    t.expectCode(body.errorCode, '000', 'errorCode')
    t.expectCode(body.data, true, 'data')
  },
}
