import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'

export const listJointWithoutToken: ConformanceCase = {
  id: 'joint-service/list-new-joint-dossiers.without-token',
  operation: 'listNewJointDossiers',
  kind: 'refusal',
  requirement: 'A question without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Yêu cầu không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'usual behaviour of such interfaces; not public',
  confidence: 'assumed',
  async run(t) {
    t.expectStatus(await t.send(operations.listNewJointDossiers, {}, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.listNewJointDossiers, {}, { signIn: 'stale' }), 401)
  },
}
