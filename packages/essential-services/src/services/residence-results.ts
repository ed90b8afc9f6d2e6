import { fromDatabase, type Known } from '../service/known.ts'
import type { ResultPaper } from '../service/service-version.ts'
import { words } from '../service/words.ts'

/** What ends a registration of residence. */
export const residenceResults: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Cập nhật CSDL quốc gia về dân cư', 'Population database updated'),
    code: 'KQ.G01.000064',
  }),
  fromDatabase({
    kind: 'result',
    ...words('Cập nhật CSDL về cư trú', 'Residence database updated'),
    code: 'KQ.G01.000066',
  }),
  fromDatabase({
    kind: 'notice',
    ...words('Thông báo kết quả giải quyết', 'Notice of the result'),
    code: 'KQ.G01.000065',
  }),
  fromDatabase({
    kind: 'refusal',
    ...words('Thông báo từ chối', 'Refusal'),
    code: 'KQ.G01.000067',
    paperForm: 'CT06',
  }),
]
