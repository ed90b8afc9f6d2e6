import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, submit } from '../ask.ts'

export const submitLandDossierCommuneElsewhere: ConformanceCase = {
  id: 'land/submit-land-dossier.commune-elsewhere',
  operation: 'submitLandDossier',
  kind: 'refusal',
  requirement: 'A commune that is not of the province is refused',
  requirementVi: 'Xã không thuộc tỉnh bị từ chối',
  ...observed,
  writes: true,
  async run(t) {
    await submit(t, { ...dossierOf(t), TinhId: 1 }, false)
  },
}
