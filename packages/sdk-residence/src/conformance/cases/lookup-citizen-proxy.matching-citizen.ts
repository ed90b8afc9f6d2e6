import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { citizensIn, expectOnly, proxied } from '../answered.ts'
import { envelope } from '../envelope.ts'
import { lookupQuestion } from '../soap-question.ts'

export const proxyLookupMatching: ConformanceCase = {
  id: 'residence-proxy/lookup-citizen-proxy.matching-citizen',
  operation: 'lookupCitizenProxy',
  kind: 'success',
  requirement: 'Number, name and birth date of one citizen are answered with the record',
  requirementVi: 'Số định danh, họ tên và ngày sinh khớp được trả về bản ghi',
  source: 'server code of an open-source one-stop system in one province, read 2026',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['mother', 'citizen-envelope-kept', 'citizen-not-converted']) {
      const person = t.person(persona)
      const answer = await t.send(operations.lookupCitizenProxy, { data: envelope(lookupQuestion(person, t.unique)) })
      t.expectStatus(answer, 200)
      const citizens = citizensIn(t, proxied(t, answer.body))
      expectOnly(
        t,
        citizens.map(({ SoDinhDanh }) => SoDinhDanh),
        person,
      )
    }
  },
}
