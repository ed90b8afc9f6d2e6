import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, tell } from '../ask.ts'

export const syncProtectionDossierWrongKey: ConformanceCase = {
  id: 'social-protection/sync-protection-dossier.wrong-key',
  operation: 'syncProtectionDossier',
  kind: 'refusal',
  requirement: 'A wrong key of the province is refused',
  requirementVi: 'Sai khóa của tỉnh bị từ chối',
  ...observed,
  writes: true,
  async run(t) {
    await tell(t, 'syncProtectionDossier', { ...dossierOf(t), AcceptKey: 'sai' }, false)
  },
}
