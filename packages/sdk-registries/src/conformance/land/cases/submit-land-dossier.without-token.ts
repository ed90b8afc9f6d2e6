import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { dossierOf, observed } from '../ask.ts'

export const submitLandDossierWithoutToken: ConformanceCase = {
  id: 'land/submit-land-dossier.without-token',
  operation: 'submitLandDossier',
  kind: 'refusal',
  requirement: 'A dossier without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...observed,
  writes: true,
  async run(t) {
    const dossier = dossierOf(t)
    t.expectStatus(await t.send(operations.submitLandDossier, dossier, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.submitLandDossier, dossier, { signIn: 'stale' }), 401)
  },
}
