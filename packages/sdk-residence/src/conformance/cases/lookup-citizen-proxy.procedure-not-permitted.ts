import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProxyAnswer } from '../../contract/index.ts'
import { envelope } from '../envelope.ts'
import { lookupQuestion } from '../soap-question.ts'

export const proxyLookupProcedure: ConformanceCase = {
  id: 'residence-proxy/lookup-citizen-proxy.procedure-not-permitted',
  operation: 'lookupCitizenProxy',
  kind: 'refusal',
  requirement: 'A procedure that is not mapped is refused with 004 before the database is asked',
  requirementVi: 'Thủ tục chưa được cấp phép bị từ chối với mã 004, không chuyển đến cơ sở dữ liệu',
  source: 'citizen look-up page of an open-source one-stop system, read 2026',
  confidence: 'observed',
  async run(t) {
    const { TraCuuThongTinCongDan: question } = lookupQuestion(t.person('mother'), t.unique)
    const data = envelope({ TraCuuThongTinCongDan: { ...question, MaDVC: '9.999999' } })
    const answer = await t.send(operations.lookupCitizenProxy, { data })
    const body = t.expectFits(answer.body, zProxyAnswer, 'the answer')
    t.expectCode(body.errorCode, '004', 'errorCode')
    t.expect(body.Body === undefined && body.Envelope === undefined, 'nothing of the database in a refusal')
  },
}
