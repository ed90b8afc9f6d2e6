import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindProceduresAnswer, zListProceduresAnswer } from '../../contract/index.ts'
import { rowsOf } from '../ask-catalogue.ts'

export const listedProcedure: ConformanceCase = {
  id: 'dvc/find-procedures.listed-procedure',
  operation: 'findProcedures',
  kind: 'success',

  requirement: 'What stands in the list is found under its code, and has that code',
  requirementVi: 'Thủ tục có trong danh sách được tìm thấy theo mã và mang đúng mã đó',
  source: 'open-source one-stop system (OpenCPS) and a provincial one-stop product (PASETO), read 2026',
  confidence: 'observed',
  async run(t) {
    const [listed] = await rowsOf(t, operations.listProcedures, zListProceduresAnswer)
    t.expect(listed !== undefined, 'a procedure in the list')
    const maTTHC = listed?.MATTHC ?? ''
    const found = await rowsOf(t, operations.findProcedures, zFindProceduresAnswer, { maTTHC })
    t.expect(found.length > 0, 'the procedure')
    t.expect(
      found.every(({ MATTHC }) => MATTHC === maTTHC),
      'MATTHC to be the code that was asked for',
    )
  },
}
