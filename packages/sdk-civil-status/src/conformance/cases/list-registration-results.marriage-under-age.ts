import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const marriageUnderAge: ConformanceCase = {
  id: 'civil-status/list-registration-results.marriage-under-age',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A marriage of a husband under twenty is refused with status 6, and has no entry',
  requirementVi: 'Hồ sơ kết hôn của nam chưa đủ 20 tuổi bị từ chối với trạng thái 6 và không có kết quả',
  source: 'Law 52/2014/QH13, article 8, for the ages; that the dossier is refused rather than sent back is assumed',
  confidence: 'assumed',
  async run(t) {
    const born = `${Number(t.today.slice(0, 4)) - 19}`
    const row = await decided(t, newRegistration(t, { ...marriageForm(t), chongNgaySinh: born }, 'KH'))
    t.expectCode(row.trangThai, 6, 'trangThai')
    t.expect(!row.ketQuaXuLy, 'no ketQuaXuLy')
  },
}
