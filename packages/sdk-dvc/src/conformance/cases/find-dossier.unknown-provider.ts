import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindDossierAnswer } from '../../contract/index.ts'
import { expectRefused } from '../ask.ts'

export const unknownProvider: ConformanceCase = {
  id: 'dvc/find-dossier.unknown-provider',
  operation: 'findDossier',
  kind: 'refusal',
  requirement: 'A dstcode that names no provider is refused',
  requirementVi: 'Yêu cầu có dstcode không đúng nhà cung cấp bị từ chối',
  source: 'the selector is observed, the answer to a wrong one assumed',
  confidence: 'assumed',
  async run(t) {
    const credentials = { dstcode: 'VN:GOV:000.00.00.G22:nobody' }
    const answer = await t.send(operations.findDossier, { mahoso: t.unique('H42.18') }, { credentials })
    expectRefused(t, t.expectFits(answer.body, zFindDossierAnswer, 'the answer'))
  },
}
