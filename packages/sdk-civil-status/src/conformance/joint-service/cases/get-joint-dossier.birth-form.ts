import type { ConformanceCase } from '@lienthong/conformance'
import type { JointBirthForm } from '../../../contract/index.ts'
import { dossierOf, unwrapped } from '../ask.ts'

export const birthForm: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.birth-form',
  operation: 'getJointDossier',
  kind: 'success',
  requirement:
    'The detail of a birth is JSON in JSON with XML inside that has an element hoTich with child, mother and who asks',
  requirementVi:
    'Chi tiết hồ sơ khai sinh là JSON lồng JSON, bên trong có XML chứa phần tử hoTich với thông tin con, mẹ và người yêu cầu',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { id, personalId } = dossierOf(t, 'joint-birth-new')
    const { hoTich } = (await unwrapped(t, id)).form
    t.expect('nksHoTen' in hoTich, 'a child in hoTich')
    const birth = hoTich as JointBirthForm
    t.expect(birth.meSoGiayToTuyThan === personalId, 'the number of the mother who filed')
    t.expect(birth.nycSoGiayToTuyThan === personalId, 'the number of who asks')
    t.expect((birth.maGCS ?? '') !== '', 'the number of the certificate of live birth')
  },
}
