import type { ConformanceCase } from '@lienthong/conformance'
import { acknowledge } from '../ask.ts'

export const unknownAcknowledgement: ConformanceCase = {
  id: 'joint-service/acknowledge-joint-dossier.unknown-code',
  operation: 'acknowledgeJointDossier',
  kind: 'refusal',
  requirement: 'A code that no dossier has is not acknowledged',
  requirementVi: 'Mã hồ sơ không tồn tại không được xác nhận',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'inferred',
  async run(t) {
    const said = await acknowledge(t, t.unique('G22'))
    t.expect(!said.includes('cập nhật thành công'), 'no "cập nhật thành công" in the answer')
  },
}
