import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyCitizenAnswer } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const verifyYearOnlyBirth: ConformanceCase = {
  id: 'residence/verify-citizen.year-only-birth',
  operation: 'verifyCitizen',
  kind: 'success',
  requirement: 'A citizen known by the year of birth is found by the year, and not by a day of it',
  requirementVi: 'Công dân chỉ có năm sinh được xác thực theo năm sinh, không theo một ngày trong năm đó',
  source: 'the SOAP form has an element for the year alone; that the JSON form folds it in is assumed',
  confidence: 'assumed',
  async run(t) {
    const question = questionAbout(t.person('citizen-year-only-birth'), t.unique)
    for (const [born, found] of [
      [question.ngayThangNam, true],
      [`${question.ngayThangNam}0101`, false],
    ] as const) {
      const answer = await t.send(operations.verifyCitizen, { ...question, ngayThangNam: born })
      const body = t.expectFits(answer.body, zVerifyCitizenAnswer, 'the answer')
      t.expectCode(body.data, found, 'data')
    }
  },
}
