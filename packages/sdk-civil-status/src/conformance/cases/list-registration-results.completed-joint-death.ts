import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { deathForm, registerChild } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { deathResultOf, isPdf } from '../result.ts'

export const completedJointDeath: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-joint-death',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A registered death (module LTKT) comes with status 4, number, book and page, and the extract as PDF',
  requirementVi:
    'Khai tử liên thông (LTKT) hoàn thành có trạng thái 4, số, quyển số, trang số và trích lục khai tử PDF',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const row = await decided(t, newRegistration(t, deathForm(t, await registerChild(t)), 'LTKT'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = deathResultOf(t, row)
    t.expect(Boolean(result.soDangKy && result.quyenSo), 'soDangKy and quyenSo')
    t.expect(isPdf(result.giayKhaiTu), 'giayKhaiTu to be the base64 of a PDF')
  },
}
