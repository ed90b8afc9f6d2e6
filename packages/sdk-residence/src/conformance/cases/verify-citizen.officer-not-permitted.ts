import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyCitizenAnswer } from '../../contract/index.ts'
import { questionAbout } from '../question.ts'

export const verifyOfficerNotPermitted: ConformanceCase = {
  id: 'residence/verify-citizen.officer-not-permitted',
  operation: 'verifyCitizen',
  kind: 'refusal',
  requirement: 'An officer without the right is refused with 005 and told nothing',
  requirementVi: 'Cán bộ không có quyền bị từ chối với mã 005 và không được biết kết quả',
  source: 'citizen look-up page of an open-source one-stop system, read 2026',
  confidence: 'observed',
  async run(t) {
    const question = { ...questionAbout(t.person('mother'), t.unique), maCanBo: 'can-bo-khong-co-quyen' }
    const answer = await t.send(operations.verifyCitizen, question)
    const body = t.expectFits(answer.body, zVerifyCitizenAnswer, 'the answer')
    t.expectCode(body.errorCode, '005', 'errorCode')
    t.expect(body.data == null, 'no data in a refusal')
  },
}
