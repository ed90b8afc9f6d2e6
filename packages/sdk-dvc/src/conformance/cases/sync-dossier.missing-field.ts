import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSyncDossierAnswer } from '../../contract/index.ts'
import { expectRefused, find } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const missingField: ConformanceCase = {
  id: 'dvc/sync-dossier.missing-field',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'A dossier without the code of its procedure is refused, and not kept',
  requirementVi: 'Hồ sơ thiếu mã thủ tục bị từ chối và không được lưu',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    const { MaTTHC: _code, ...dossier } = newDossier(t)
    const answer = await t.send(operations.syncDossier, { isUpdating: 'False', data: [dossier] })
    expectRefused(t, t.expectFits(answer.body, zSyncDossierAnswer, 'the answer'))
    t.expect((await find(t, dossier.MaHoSo)).length === 0, 'no dossier under that code')
  },
}
