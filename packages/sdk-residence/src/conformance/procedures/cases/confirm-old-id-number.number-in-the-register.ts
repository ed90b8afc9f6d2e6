import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { oldNumberForm } from '../forms.ts'

export const numberInTheRegister: ConformanceCase = {
  id: 'residence-procedures/confirm-old-id-number.number-in-the-register',
  operation: 'confirmOldIdNumber',
  kind: 'success',
  requirement: 'A number of the population database is confirmed with CC04 KQ.G01.000060',
  requirementVi: 'Số CMND có trong CSDLQG về dân cư được xác nhận bằng CC04 KQ.G01.000060',
  source: 'procedure 1.012566, national procedure database, copy of 2026-07-20; wire proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = oldNumberForm(t, t.person('nine-digits-known'))
    await submitReceived(t, operations.confirmOldIdNumber, form)
    t.expectCode((await decidedOf(t, form.hoSo.maHoSo)).trangThai, '10', 'trangThai')
    const { giayTo = [], soCmnd9 = [] } = await resultOf(t, form.hoSo.maHoSo)
    t.expectCode(giayTo[0]?.maGiayTo, 'KQ.G01.000060', 'maGiayTo')
    t.expectCode(giayTo[0]?.mauPhieu, 'CC04', 'mauPhieu')
    t.expect(soCmnd9.length === 1, 'one number that is confirmed')
  },
}
