import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, stepOf, tell } from '../ask.ts'

export const syncProtectionProgressUnknownDossier: ConformanceCase = {
  id: 'social-protection/sync-protection-progress.unknown-dossier',
  operation: 'syncProtectionProgress',
  kind: 'refusal',
  requirement: 'A step of a dossier nobody sent is refused',
  requirementVi: 'Bước xử lý của hồ sơ chưa từng gửi bị từ chối',
  ...observed,
  writes: true,
  async run(t) {
    await tell(t, 'syncProtectionProgress', stepOf(t, dossierOf(t)), false)
  },
}
