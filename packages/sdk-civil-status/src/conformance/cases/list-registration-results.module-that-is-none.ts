import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListRegistrationResultsAnswer } from '../../contract/index.ts'
import { questionFor } from '../registration.ts'

export const moduleThatIsNone: ConformanceCase = {
  id: 'civil-status/list-registration-results.module-that-is-none',
  operation: 'listRegistrationResults',
  kind: 'refusal',
  requirement: 'A question under a module that does not exist is refused with status 0',
  requirementVi: 'Yêu cầu tra cứu với phân hệ không tồn tại bị từ chối với status 0',
  source: 'that an unknown module is refused is assumed',
  confidence: 'assumed',
  async run(t) {
    const question = { ...questionFor(t.unique('H42')), module: 'XX' }
    const answer = await t.send(operations.listRegistrationResults, question)
    const body = t.expectFits(answer.body, zListRegistrationResultsAnswer, 'the answer')
    t.expectCode(String(body.status), '0', 'status')
    t.expect(!body.value?.length, 'no rows in a refusal')
  },
}
