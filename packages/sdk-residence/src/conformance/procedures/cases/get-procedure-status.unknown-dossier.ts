import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetProcedureStatusAnswer } from '../../../contract/index.ts'

export const unknownDossier: ConformanceCase = {
  id: 'residence-procedures/get-procedure-status.unknown-dossier',
  operation: 'getProcedureStatus',
  kind: 'refusal',
  requirement: 'A code that stands for no dossier is refused with 03',
  requirementVi: 'Mã hồ sơ không tồn tại bị từ chối với mã 03',
  source: 'proposed by this project',
  confidence: 'assumed',
  async run(t) {
    const { body } = await t.send(operations.getProcedureStatus, { maHoSo: t.unique('G01') })
    const { maKetQua, hoSo } = t.expectFits(body, zGetProcedureStatusAnswer, 'the answer')
    t.expectCode(maKetQua, '03', 'maKetQua')
    t.expect(hoSo === undefined, 'no dossier in a refusal')
  },
}
