import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { removal, temporaryForm } from '../forms.ts'

export const temporaryRemoved: ConformanceCase = {
  id: 'residence-procedures/remove-registration.temporary-registration',
  operation: 'removeRegistration',
  kind: 'success',
  requirement:
    'A temporary registration that is there is removed, with the notice and the updated register as its papers',
  requirementVi: 'Xóa đăng ký tạm trú đang có; kết quả là thông báo và cập nhật CSDL cư trú',
  source: 'procedure 1.010028, public code; papers as of residence, national procedure database, copy of 2026-07-20',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const registration = temporaryForm(t)
    await submitReceived(t, operations.registerTemporaryResidence, registration)
    await decidedOf(t, registration.hoSo.maHoSo)
    const asked = removal(t, 'TAM_TRU', t.person('boarder'))
    await submitReceived(t, operations.removeRegistration, asked)
    t.expectCode((await decidedOf(t, asked.hoSo.maHoSo)).trangThai, '10', 'trangThai')
    const papers = (await resultOf(t, asked.hoSo.maHoSo)).giayTo ?? []
    t.expectCode(papers.map(({ maGiayTo }) => maGiayTo.slice(-3)).join('.'), '065.066', 'endings of the paper codes')
  },
}
