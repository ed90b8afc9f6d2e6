import type { ConformanceCase } from '@lienthong/conformance'
import type { JointDeathForm } from '../../../contract/index.ts'
import { dossierOf, unwrapped } from '../ask.ts'

export const deathForm: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.death-form',
  operation: 'getJointDossier',
  kind: 'success',
  requirement: 'The detail of a death has an element hoTich with the deceased and who asks',
  requirementVi: 'Chi tiết hồ sơ khai tử có phần tử hoTich với thông tin người chết và người yêu cầu',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { id, personalId } = dossierOf(t, 'joint-death-new')
    const { hoTich } = (await unwrapped(t, id)).form
    t.expect('nktHoTen' in hoTich, 'a deceased in hoTich')
    const death = hoTich as JointDeathForm
    t.expect((death.nktNgayChet ?? '') !== '' && (death.nktNguyenNhanChet ?? '') !== '', 'day and cause of the death')
    t.expect(death.nycSoGiayToTuyThan === personalId, 'the number of who asks')
  },
}
