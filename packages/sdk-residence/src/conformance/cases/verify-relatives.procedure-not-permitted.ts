import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyRelativesAnswer } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const relativesProcedureNotPermitted: ConformanceCase = {
  id: 'residence/verify-relatives.procedure-not-permitted',
  operation: 'verifyRelatives',
  kind: 'refusal',
  requirement: 'A procedure that is not mapped is refused with 004 and discloses nothing',
  requirementVi: 'Thủ tục chưa được cấp phép bị từ chối với mã 004 và không tiết lộ nhân thân',
  source: 'citizen look-up page of an open-source one-stop system, read 2026',
  confidence: 'observed',
  async run(t) {
    const question = { ...questionAbout(t.person('citizen-child-of-both'), t.unique), maDVC: '9.999999' }
    const answer = await t.send(operations.verifyRelatives, question)
    const body = t.expectFits(answer.body, zVerifyRelativesAnswer, 'the answer')
    t.expectCode(body.errorCode, '004', 'errorCode')
    t.expect(body.data == null, 'no data in a refusal')
  },
}
