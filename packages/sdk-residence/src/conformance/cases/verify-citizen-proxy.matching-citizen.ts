import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { proxied, saidYes } from '../answered.ts'
import { envelope } from '../envelope.ts'
import { verifyQuestion } from '../soap-question.ts'

export const proxyMatchingCitizen: ConformanceCase = {
  id: 'residence-proxy/verify-citizen-proxy.matching-citizen',
  operation: 'verifyCitizenProxy',
  kind: 'success',
  requirement: 'A question that fits is answered with yes, in whichever form the answer comes back',
  requirementVi: 'Yêu cầu khớp được trả lời là có, dù câu trả lời được chuyển sang dạng nào',
  source: 'server code of an open-source one-stop system in one province, read 2026',
  confidence: 'observed',
  async run(t) {
    const data = envelope(verifyQuestion(t.person('mother'), t.unique))
    const answer = await t.send(operations.verifyCitizenProxy, { data })
    t.expectStatus(answer, 200)
    t.expect(saidYes(t, proxied(t, answer.body)), 'yes')
  },
}
