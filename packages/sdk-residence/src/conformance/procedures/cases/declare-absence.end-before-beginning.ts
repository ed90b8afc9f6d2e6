import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { absenceForm, wireDay } from '../forms.ts'

export const absenceEndsBeforeItBegins: ConformanceCase = {
  id: 'residence-procedures/declare-absence.end-before-beginning',
  operation: 'declareAbsence',
  kind: 'refusal',
  requirement: 'An absence that ends before it begins is refused with 16',
  requirementVi: 'Thời hạn tạm vắng kết thúc trước khi bắt đầu bị từ chối với mã 16',
  source: 'proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = { ...absenceForm(t), denNgay: wireDay(t.today, -1) }
    await expectRefused(t, operations.declareAbsence, form, '16')
  },
}
