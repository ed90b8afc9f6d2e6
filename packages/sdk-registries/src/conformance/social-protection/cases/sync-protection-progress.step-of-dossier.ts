import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, stepOf, tell } from '../ask.ts'

export const syncProtectionProgressStepOfDossier: ConformanceCase = {
  id: 'social-protection/sync-protection-progress.step-of-dossier',
  operation: 'syncProtectionProgress',
  kind: 'success',
  requirement: 'A step of a dossier that is known is taken',
  requirementVi: 'Bước xử lý của hồ sơ đã có được nhận',
  ...observed,
  writes: true,
  async run(t) {
    const dossier = dossierOf(t)
    await tell(t, 'syncProtectionDossier', dossier, true)
    await tell(t, 'syncProtectionProgress', stepOf(t, dossier), true)
  },
}
