import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { submitReceived } from '../ask.ts'
import { absenceForm } from '../forms.ts'

export const newAbsence: ConformanceCase = {
  id: 'residence-procedures/declare-absence.new-declaration',
  operation: 'declareAbsence',
  kind: 'success',
  requirement: 'A declaration is answered with a receipt and costs nothing',
  requirementVi: 'Khai báo tạm vắng được trả phiếu tiếp nhận và không thu lệ phí',
  source: 'procedure 1.003677, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { lePhi } = await submitReceived(t, operations.declareAbsence, absenceForm(t))
    t.expectCode(lePhi, 0, 'lePhi')
  },
}
