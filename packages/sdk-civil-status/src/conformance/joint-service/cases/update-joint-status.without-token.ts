import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { dossierOf, stepOf } from '../ask.ts'

export const updateWithoutToken: ConformanceCase = {
  id: 'joint-service/update-joint-status.without-token',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A step without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Cập nhật trạng thái không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'usual behaviour of such interfaces; not public',
  confidence: 'assumed',
  async run(t) {
    const step = stepOf(t, dossierOf(t, 'joint-birth-at-desk'), 3)
    t.expectStatus(await t.send(operations.updateJointStatus, step, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.updateJointStatus, step, { signIn: 'stale' }), 401)
  },
}
