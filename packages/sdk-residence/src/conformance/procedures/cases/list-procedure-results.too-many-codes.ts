import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProcedureResultsAnswer } from '../../../contract/index.ts'

export const tooManyResults: ConformanceCase = {
  id: 'residence-procedures/list-procedure-results.too-many-codes',
  operation: 'listProcedureResults',
  kind: 'refusal',
  requirement: 'More than 50 codes in a request are refused with 01',
  requirementVi: 'Hỏi quá 50 mã hồ sơ trong một lần bị từ chối với mã 01',
  source: 'limit proposed by this project',
  confidence: 'assumed',
  async run(t) {
    const maHoSo = Array.from({ length: 51 }, () => t.unique('G01'))
    const { body } = await t.send(operations.listProcedureResults, { maHoSo })
    const { maKetQua, hoSo } = t.expectFits(body, zListProcedureResultsAnswer, 'the answer')
    t.expectCode(maKetQua, '01', 'maKetQua')
    t.expect(hoSo === undefined, 'no entries in a refusal')
  },
}
