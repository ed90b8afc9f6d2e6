import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { oldNumberForm } from '../forms.ts'

export const twoOldNumbers: ConformanceCase = {
  id: 'residence-procedures/confirm-old-id-number.two-old-numbers',
  operation: 'confirmOldIdNumber',
  kind: 'success',
  requirement: 'Of somebody with two old numbers both are confirmed',
  requirementVi: 'Công dân từng có hai số CMND được xác nhận cả hai',
  source: 'sheet of the procedure: two old numbers',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = oldNumberForm(t, t.person('nine-digits-twice'))
    await submitReceived(t, operations.confirmOldIdNumber, form)
    await decidedOf(t, form.hoSo.maHoSo)
    t.expect((await resultOf(t, form.hoSo.maHoSo)).soCmnd9?.length === 2, 'two numbers that are confirmed')
  },
}
