import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, tell } from '../ask.ts'

export const syncProtectionDossierSameAgain: ConformanceCase = {
  id: 'social-protection/sync-protection-dossier.same-again',
  operation: 'syncProtectionDossier',
  kind: 'success',
  requirement: 'A dossier is taken, and its update too',
  requirementVi: 'Hồ sơ và bản cập nhật đều được nhận',
  ...observed,
  writes: true,
  async run(t) {
    const dossier = dossierOf(t)
    await tell(t, 'syncProtectionDossier', dossier, true)
    await tell(t, 'syncProtectionDossier', { ...dossier, StatusId: '4' }, true)
  },
}
