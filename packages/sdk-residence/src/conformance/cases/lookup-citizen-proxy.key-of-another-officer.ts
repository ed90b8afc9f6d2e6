import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProxyAnswer } from '../../contract/index.ts'
import { envelope } from '../envelope.ts'
import { lookupQuestion } from '../soap-question.ts'

export const proxyLookupOfficer: ConformanceCase = {
  id: 'residence-proxy/lookup-citizen-proxy.key-of-another-officer',
  operation: 'lookupCitizenProxy',
  kind: 'refusal',
  requirement: 'The key of another officer than the one named is refused with 005',
  requirementVi: 'Khóa của cán bộ khác với cán bộ nêu trong yêu cầu bị từ chối với mã 005',
  source:
    'server code of an open-source one-stop system in one province, read 2026; that another key is refused with 005 is assumed',
  confidence: 'assumed',
  async run(t) {
    const data = envelope(lookupQuestion(t.person('mother'), t.unique))
    const answer = await t.send(operations.lookupCitizenProxy, { data }, { credentials: { keyName: 'can-bo-khac' } })
    const body = t.expectFits(answer.body, zProxyAnswer, 'the answer')
    t.expectCode(body.errorCode, '005', 'errorCode')
    t.expect(body.Body === undefined && body.Envelope === undefined, 'nothing of the database in a refusal')
  },
}
