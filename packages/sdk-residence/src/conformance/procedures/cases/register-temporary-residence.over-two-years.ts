import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { temporaryForm, wireDay } from '../forms.ts'

export const overTwoYears: ConformanceCase = {
  id: 'residence-procedures/register-temporary-residence.over-two-years',
  operation: 'registerTemporaryResidence',
  kind: 'refusal',
  requirement: 'A period of more than two years is refused with 16',
  requirementVi: 'Thời hạn tạm trú quá hai năm bị từ chối với mã 16',
  source: 'sheet of the procedure: two years at most',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = { ...temporaryForm(t), denNgay: wireDay(t.today, 800) }
    await expectRefused(t, operations.registerTemporaryResidence, form, '16')
  },
}
