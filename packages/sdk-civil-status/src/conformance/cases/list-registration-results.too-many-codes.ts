import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListRegistrationResultsAnswer } from '../../contract/index.ts'
import { questionFor } from '../registration.ts'

export const tooManyCodes: ConformanceCase = {
  id: 'civil-status/list-registration-results.too-many-codes',
  operation: 'listRegistrationResults',
  kind: 'refusal',
  requirement: 'A question for more than three dossiers is refused with status 0',
  requirementVi: 'Yêu cầu tra cứu quá ba hồ sơ bị từ chối với status 0',
  source: 'public clients send batches of three; that more is refused is assumed',
  confidence: 'assumed',
  async run(t) {
    const codes = [1, 2, 3, 4].map(() => t.unique('H42'))
    const answer = await t.send(operations.listRegistrationResults, questionFor(...codes))
    const body = t.expectFits(answer.body, zListRegistrationResultsAnswer, 'the answer')
    t.expectCode(String(body.status), '0', 'status')
    t.expect(!body.value?.length, 'no rows in a refusal')
  },
}
