import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyCitizenAnswer } from '../../contract/index.ts'
import { questionByOldNumber } from '../question.ts'

export const verifyOldNumber: ConformanceCase = {
  id: 'residence/verify-citizen.old-number',
  operation: 'verifyCitizen',
  kind: 'success',
  requirement: 'A citizen is found by each of two old 9-digit numbers',
  requirementVi: 'Công dân có hai số CMND cũ được xác thực đúng bằng số nào cũng được',
  source: 'public clients that send soCMND instead of soDinhDanh; that a second number finds too is assumed',
  confidence: 'assumed',
  async run(t) {
    const person = t.person('citizen-two-old-numbers')
    for (const fact of ['oldIdNumber', 'olderIdNumber'] as const) {
      const answer = await t.send(operations.verifyCitizen, questionByOldNumber(t, person, fact))
      const body = t.expectFits(answer.body, zVerifyCitizenAnswer, 'the answer')
      t.expectCode(body.data, true, 'data')
    }
  },
}
