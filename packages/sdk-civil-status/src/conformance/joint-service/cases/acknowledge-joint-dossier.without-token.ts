import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'

export const acknowledgeWithoutToken: ConformanceCase = {
  id: 'joint-service/acknowledge-joint-dossier.without-token',
  operation: 'acknowledgeJointDossier',
  kind: 'refusal',
  requirement: 'An acknowledgement without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Xác nhận không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'usual behaviour of such interfaces; not public',
  confidence: 'assumed',
  async run(t) {
    const body = { maHoSo: t.unique('G22'), daNhan: true }
    t.expectStatus(await t.send(operations.acknowledgeJointDossier, body, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.acknowledgeJointDossier, body, { signIn: 'stale' }), 401)
  },
}
