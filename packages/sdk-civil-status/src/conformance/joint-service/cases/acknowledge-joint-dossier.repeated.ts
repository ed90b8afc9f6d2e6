import type { ConformanceCase } from '@lienthong/conformance'
import { acknowledge, dossierOf } from '../ask.ts'

export const repeatedAcknowledgement: ConformanceCase = {
  id: 'joint-service/acknowledge-joint-dossier.repeated',
  operation: 'acknowledgeJointDossier',
  kind: 'success',
  requirement: 'A dossier may be acknowledged a second time',
  requirementVi: 'Có thể xác nhận đã nhận lần thứ hai',
  source: 'public client code that acknowledges a dossier it has already, read 2026',
  confidence: 'inferred',
  async run(t) {
    const { code } = dossierOf(t, 'joint-birth-to-acknowledge')
    for (const time of ['first', 'second']) {
      t.expect((await acknowledge(t, code)).includes('cập nhật thành công'), `"cập nhật thành công" the ${time} time`)
    }
  },
}
