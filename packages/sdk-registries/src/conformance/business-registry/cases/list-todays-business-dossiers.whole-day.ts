import type { ConformanceCase } from '@lienthong/conformance'
import { zListTodaysBusinessDossiersAnswer } from '../../../contract/index.ts'
import { ask, documented, firstPage } from '../ask.ts'

export const listTodaysBusinessDossiersWholeDay: ConformanceCase = {
  id: 'business-registry/list-todays-business-dossiers.whole-day',
  operation: 'listTodaysBusinessDossiers',
  kind: 'success',
  requirement: 'The dossiers of today are a list with its length',
  requirementVi: 'Danh sách hồ sơ trong ngày có số lượng',
  ...documented,
  async run(t) {
    const times = { from_ts: '00:00', to_ts: '23:59', ...firstPage }
    const { Data, DataCount } = await ask(
      t,
      'listTodaysBusinessDossiers',
      times,
      zListTodaysBusinessDossiersAnswer,
      '1',
    )
    t.expect((Data?.length ?? 0) <= (DataCount ?? -1), 'DataCount, not less than the rows')
  },
}
