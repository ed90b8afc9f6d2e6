import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { dossierOf, observed } from '../ask.ts'

export const syncProtectionDossierWithoutToken: ConformanceCase = {
  id: 'social-protection/sync-protection-dossier.without-token',
  operation: 'syncProtectionDossier',
  kind: 'refusal',
  requirement: 'A dossier without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...observed,
  writes: true,
  async run(t) {
    const dossier = dossierOf(t)
    t.expectStatus(await t.send(operations.syncProtectionDossier, dossier, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.syncProtectionDossier, dossier, { signIn: 'stale' }), 401)
  },
}
