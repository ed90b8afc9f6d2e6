import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn, proxied } from '../answered.ts'
import { envelope } from '../envelope.ts'
import { lookupQuestion } from '../soap-question.ts'

export const proxyLookupNobody: ConformanceCase = {
  id: 'residence-proxy/lookup-citizen-proxy.nobody-found',
  operation: 'lookupCitizenProxy',
  kind: 'success',
  requirement: 'A name that is not the citizen’s finds nobody: an empty collection, or an empty body',
  requirementVi: 'Họ tên không khớp thì không có công dân nào: danh sách rỗng hoặc thân SOAP rỗng',
  source: 'client code that treats a mismatch as "no record"',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['mother', 'citizen-no-collection']) {
      const somebody = { ...t.person(persona), name: 'Nguyễn Thị Không Có' }
      const answer = await t.send(operations.lookupCitizenProxy, { data: envelope(lookupQuestion(somebody, t.unique)) })
      t.expectStatus(answer, 200)
      t.expect(citizensIn(t, proxied(t, answer.body)).length === 0, 'nobody')
    }
  },
}
