import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProcedureResultsAnswer } from '../../../contract/index.ts'

export const resultOfUnknownDossier: ConformanceCase = {
  id: 'residence-procedures/list-procedure-results.unknown-dossier',
  operation: 'listProcedureResults',
  kind: 'success',
  requirement: 'A dossier that the system does not know has no entry',
  requirementVi: 'Hồ sơ không tồn tại thì không có trong kết quả trả về',
  source: 'proposed by this project',
  confidence: 'assumed',
  async run(t) {
    const { body } = await t.send(operations.listProcedureResults, { maHoSo: [t.unique('G01')] })
    const { maKetQua, hoSo } = t.expectFits(body, zListProcedureResultsAnswer, 'the answer')
    t.expectCode(maKetQua, '00', 'maKetQua')
    t.expect(hoSo?.length === 0, 'no entries')
  },
}
