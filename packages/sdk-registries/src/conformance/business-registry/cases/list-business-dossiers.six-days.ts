import type { ConformanceCase } from '@lienthong/conformance'
import { zListBusinessDossiersAnswer } from '../../../contract/index.ts'
import { ask, documented, firstPage } from '../ask.ts'

export const listBusinessDossiersSixDays: ConformanceCase = {
  id: 'business-registry/list-business-dossiers.six-days',
  operation: 'listBusinessDossiers',
  kind: 'refusal',
  requirement: 'Six days are refused',
  requirementVi: 'Khoảng sáu ngày bị từ chối',
  ...documented,
  async run(t) {
    const days = { from_date: '01/03/2026', to_date: '06/03/2026', ...firstPage }
    await ask(t, 'listBusinessDossiers', days, zListBusinessDossiersAnswer, '0')
  },
}
