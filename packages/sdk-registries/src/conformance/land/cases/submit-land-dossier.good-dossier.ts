import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, submit } from '../ask.ts'

export const submitLandDossierGoodDossier: ConformanceCase = {
  id: 'land/submit-land-dossier.good-dossier',
  operation: 'submitLandDossier',
  kind: 'success',
  requirement: 'A good dossier is taken in',
  requirementVi: 'Hồ sơ hợp lệ được tiếp nhận',
  ...observed,
  writes: true,
  async run(t) {
    await submit(t, dossierOf(t), true)
  },
}
