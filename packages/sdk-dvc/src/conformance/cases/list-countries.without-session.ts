import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCountriesAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'

export const countriesWithoutSession: ConformanceCase = {
  id: 'dvc/list-countries.without-session',
  operation: 'listCountries',
  kind: 'refusal',
  requirement: 'The list of countries is refused with -1 without a session or with one never opened',
  requirementVi: 'Yêu cầu danh mục quốc gia không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.listCountries, zListCountriesAnswer)
  },
}
