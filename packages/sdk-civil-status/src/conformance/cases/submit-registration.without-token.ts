import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { newRegistration } from '../registration.ts'

export const submitWithoutToken: ConformanceCase = {
  id: 'civil-status/submit-registration.without-token',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A push without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Hồ sơ gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    const dossier = newRegistration(t)
    t.expectStatus(await t.send(operations.submitRegistration, dossier, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.submitRegistration, dossier, { signIn: 'stale' }), 401)
  },
}
