import type { ConformanceCase } from '@lienthong/conformance'
import { decidedRowOf, pushAccepted } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'

export const supplementedDossier: ConformanceCase = {
  id: 'civil-status/submit-registration.supplemented-dossier',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'After status 2 the same code is accepted once more, with the form corrected',
  requirementVi: 'Sau trạng thái 2, hồ sơ cùng mã với tờ khai đã sửa được tiếp nhận lại',
  source: 're-submission is allowed at status 5 of the one-stop system, read in public client code',
  confidence: 'inferred',
  async run(t) {
    const child = birthForm(t)
    const first = newRegistration(t, child)
    await pushAccepted(t, first)
    await decidedRowOf(t, first.maHoSoMCDT)
    const second = newRegistration(t, child)
    await pushAccepted(t, second)
    const refused = await decidedRowOf(t, second.maHoSoMCDT)
    t.expectCode(refused.trangThai, 2, 'trangThai of the same child')
    await pushAccepted(t, { ...second, data: JSON.stringify(birthForm(t)) })
    const decided = await decidedRowOf(t, second.maHoSoMCDT)
    t.expectCode(decided.trangThai, 4, 'trangThai after the correction')
  },
}
