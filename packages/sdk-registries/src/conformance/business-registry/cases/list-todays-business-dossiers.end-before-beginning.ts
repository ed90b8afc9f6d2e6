import type { ConformanceCase } from '@lienthong/conformance'
import { zListTodaysBusinessDossiersAnswer } from '../../../contract/index.ts'
import { ask, documented, firstPage } from '../ask.ts'

export const listTodaysBusinessDossiersEndBeforeBeginning: ConformanceCase = {
  id: 'business-registry/list-todays-business-dossiers.end-before-beginning',
  operation: 'listTodaysBusinessDossiers',
  kind: 'refusal',
  requirement: 'An end before the beginning is refused',
  requirementVi: 'Giờ kết thúc trước giờ bắt đầu bị từ chối',
  ...documented,
  async run(t) {
    const times = { from_ts: '12:00', to_ts: '08:00', ...firstPage }
    await ask(t, 'listTodaysBusinessDossiers', times, zListTodaysBusinessDossiersAnswer, '0')
  },
}
