import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensWithParents, proxied } from '../answered.ts'
import { envelope } from '../envelope.ts'
import { relativesQuestion } from '../soap-question.ts'

export const proxyRelativesOfBoth: ConformanceCase = {
  id: 'residence-proxy/verify-relatives-proxy.child-of-both',
  operation: 'verifyRelativesProxy',
  kind: 'success',
  requirement: 'A child is answered with mother and father',
  requirementVi: 'Trẻ em được trả về có cha và mẹ',
  source: 'assumed, after the other questions to the same proxy',
  confidence: 'assumed',
  async run(t) {
    const data = envelope(relativesQuestion(t.person('citizen-child-of-both'), t.unique))
    const answer = await t.send(operations.verifyRelativesProxy, { data })
    const [child] = citizensWithParents(t, proxied(t, answer.body))
    t.expect(child?.Me?.SoDinhDanh === t.person('citizen-married').personalId, 'the mother')
    t.expect(child?.Cha?.SoDinhDanh === t.person('citizen-household-head').personalId, 'the father')
  },
}
