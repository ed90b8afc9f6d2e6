import type { ConformanceCase } from '@lienthong/conformance'
import { decidedRowOf, pushAccepted } from '../ask.ts'
import { newRegistration } from '../registration.ts'
import { isPdf, resultOf } from '../result.ts'

export const completedBirth: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-birth',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement:
    'A registered birth comes with status 4, the personal number, number, book and page, and the certificate as PDF',
  requirementVi: 'Khai sinh hoàn thành có trạng thái 4, số định danh, số, quyển số, trang số và giấy khai sinh PDF',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newRegistration(t)
    await pushAccepted(t, dossier)
    const row = await decidedRowOf(t, dossier.maHoSoMCDT)
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = resultOf(t, row)
    t.expect(/^\d{12}$/.test(result.soDinhDanh ?? ''), 'soDinhDanh of 12 digits')
    t.expect(Boolean(result.soDangKy && result.quyenSo && result.trangSo), 'soDangKy, quyenSo and trangSo')
    t.expect(isPdf(result.giayKhaiSinh), 'giayKhaiSinh to be the base64 of a PDF')
  },
}
