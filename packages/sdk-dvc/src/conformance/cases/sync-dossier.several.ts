import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, syncAll } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const severalDossiers: ConformanceCase = {
  id: 'dvc/sync-dossier.several',
  operation: 'syncDossier',
  kind: 'success',
  writes: true,
  requirement: 'Several dossiers in one call are all taken',
  requirementVi: 'Nhiều hồ sơ trong một yêu cầu đều được chấp nhận',
  source: 'the field is a list in an open-source one-stop system',
  confidence: 'observed',
  async run(t) {
    const dossiers = [newDossier(t), newDossier(t), newDossier(t)]
    expectSuccess(t, await syncAll(t, dossiers, 'new'))
    for (const { MaHoSo } of dossiers) t.expect((await find(t, MaHoSo)).length === 1, 'each dossier to be found')
  },
}
