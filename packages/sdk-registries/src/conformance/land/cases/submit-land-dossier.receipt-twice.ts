import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, observed, submit } from '../ask.ts'

export const submitLandDossierReceiptTwice: ConformanceCase = {
  id: 'land/submit-land-dossier.receipt-twice',
  operation: 'submitLandDossier',
  kind: 'refusal',
  requirement: 'A receipt that was used is refused',
  requirementVi: 'Số biên nhận đã dùng bị từ chối',
  ...observed,
  writes: true,
  async run(t) {
    const dossier = dossierOf(t)
    await submit(t, dossier, true)
    await submit(t, { ...dossier, MaHoSoMotCua: t.unique('H42') }, false)
  },
}
