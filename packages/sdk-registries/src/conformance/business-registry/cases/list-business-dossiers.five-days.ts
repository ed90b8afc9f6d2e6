import type { ConformanceCase } from '@lienthong/conformance'
import { zListBusinessDossiersAnswer } from '../../../contract/index.ts'
import { ask, documented, firstPage } from '../ask.ts'

export const listBusinessDossiersFiveDays: ConformanceCase = {
  id: 'business-registry/list-business-dossiers.five-days',
  operation: 'listBusinessDossiers',
  kind: 'success',
  requirement: 'Five days are answered',
  requirementVi: 'Khoảng năm ngày được trả lời',
  ...documented,
  async run(t) {
    const days = { from_date: '01/03/2026', to_date: '05/03/2026', ...firstPage }
    const { Data, DataCount } = await ask(t, 'listBusinessDossiers', days, zListBusinessDossiersAnswer, '1')
    t.expect((Data?.length ?? 0) <= (DataCount ?? -1), 'DataCount, not less than the rows')
  },
}
