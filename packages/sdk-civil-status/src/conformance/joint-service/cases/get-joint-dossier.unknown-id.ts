import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetJointDossierAnswer } from '../../../contract/index.ts'

export const unknownId: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.unknown-id',
  operation: 'getJointDossier',
  kind: 'refusal',
  requirement: 'An id that was never given is answered without a dossier',
  requirementVi: 'Mã chưa từng được cấp không trả về hồ sơ nào',
  source: 'public client code that takes an empty answer as not found, read 2026',
  confidence: 'inferred',
  async run(t) {
    const answer = await t.send(operations.getJointDossier, { id: t.unique('0') })
    t.expect([200, 404].includes(answer.status), 'HTTP status 200 or 404')
    const { data } = t.expectFits(answer.body, zGetJointDossierAnswer, 'the answer')
    t.expect(data == null, 'no dossier in data')
  },
}
