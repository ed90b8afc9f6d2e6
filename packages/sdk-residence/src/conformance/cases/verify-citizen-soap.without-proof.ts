import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { verifyQuestion } from '../soap-question.ts'

export const soapWithoutProof: ConformanceCase = {
  id: 'residence-soap/verify-citizen-soap.without-proof',
  operation: 'verifyCitizenSoap',
  kind: 'refusal',
  requirement: 'A question without signature or token, or with one that is not good, is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có hoặc có chữ ký, token không hợp lệ bị từ chối với HTTP 401',
  source: 'assumed: how the connection of the database refuses is not public',
  confidence: 'assumed',
  async run(t) {
    const question = verifyQuestion(t.person('mother'), t.unique)
    t.expectStatus(await t.send(operations.verifyCitizenSoap, question, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.verifyCitizenSoap, question, { signIn: 'stale' }), 401)
  },
}
