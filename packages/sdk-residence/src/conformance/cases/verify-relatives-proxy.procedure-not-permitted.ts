import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zProxyAnswer } from '../../contract/index.ts'
import { envelope } from '../envelope.ts'
import { relativesQuestion } from '../soap-question.ts'

export const proxyRelativesProcedure: ConformanceCase = {
  id: 'residence-proxy/verify-relatives-proxy.procedure-not-permitted',
  operation: 'verifyRelativesProxy',
  kind: 'refusal',
  requirement: 'A procedure that is not mapped is refused with 004 before the database is asked',
  requirementVi: 'Thủ tục chưa được cấp phép bị từ chối với mã 004, không chuyển đến cơ sở dữ liệu',
  source: 'citizen look-up page of an open-source one-stop system, read 2026',
  confidence: 'observed',
  async run(t) {
    const { XacMinhThongTinNhanThan: question } = relativesQuestion(t.person('citizen-child-of-both'), t.unique)
    const data = envelope({ XacMinhThongTinNhanThan: { ...question, MaDVC: '9.999999' } })
    const answer = await t.send(operations.verifyRelativesProxy, { data })
    const body = t.expectFits(answer.body, zProxyAnswer, 'the answer')
    t.expectCode(body.errorCode, '004', 'errorCode')
    t.expect(body.Body === undefined && body.Envelope === undefined, 'nothing of the database in a refusal')
  },
}
