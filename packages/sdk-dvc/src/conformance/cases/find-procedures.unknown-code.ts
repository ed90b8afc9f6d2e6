import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindProceduresAnswer } from '../../contract/index.ts'
import { rowsOf } from '../ask-catalogue.ts'

export const unknownProcedureCode: ConformanceCase = {
  id: 'dvc/find-procedures.unknown-code',
  operation: 'findProcedures',
  kind: 'success',

  requirement: 'A code that nothing is published under is a success with an empty result, not an error',
  requirementVi: 'Mã không có thủ tục nào được công bố được trả lời thành công với kết quả rỗng, không phải là lỗi',
  source: 'as the look-up of dossiers; not seen for procedures',
  confidence: 'assumed',
  async run(t) {
    const found = await rowsOf(t, operations.findProcedures, zFindProceduresAnswer, { maTTHC: '9.999999' })
    t.expect(found.length === 0, 'an empty result')
  },
}
