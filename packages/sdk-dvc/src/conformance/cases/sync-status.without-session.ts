import type { ConformanceCase } from '@lienthong/conformance'
import { expectSessionRefused, tellStatus } from '../ask.ts'
import { statusOf } from '../dossier.ts'

export const statusWithoutSession: ConformanceCase = {
  id: 'dvc/sync-status.without-session',
  operation: 'syncStatus',
  kind: 'refusal',
  writes: true,
  requirement: 'A state told without a session or with one never opened is refused with -1',
  requirementVi: 'Trạng thái gửi không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    const status = statusOf(t, t.unique('G22.99'), '4')
    expectSessionRefused(t, await tellStatus(t, status, { signIn: 'none' }))
    expectSessionRefused(t, await tellStatus(t, status, { signIn: 'stale' }))
  },
}
