import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, unwrapped } from '../ask.ts'

export const residenceAndCard: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.residence-and-card',
  operation: 'getJointDossier',
  kind: 'success',
  requirement:
    'The form of a birth tells the household the child joins, the first facility of its card and how the results are to come',
  requirementVi: 'Tờ khai khai sinh nêu hộ đăng ký thường trú, nơi khám chữa bệnh ban đầu và hình thức nhận kết quả',
  source: 'contents of Mẫu 01 of decree 63/2024; the elements are those of this project',
  confidence: 'assumed',
  async run(t) {
    const { form } = await unwrapped(t, dossierOf(t, 'joint-birth-new').id)
    t.expect((form.noiDangKyThuongTru?.chuHo?.hoTen ?? '') !== '', 'a head of the household')
    t.expectCode(form.noiDangKyThuongTru?.chuHo?.dongY, '1', 'dongY')
    t.expect((form.bhyt?.noiKCBBanDau ?? '') !== '', 'a first facility')
    t.expect(form.nhanKetQua?.hinhThuc !== undefined, 'a way of delivery')
  },
}
