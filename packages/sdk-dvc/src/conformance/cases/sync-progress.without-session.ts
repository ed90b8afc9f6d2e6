import type { ConformanceCase } from '@lienthong/conformance'
import { expectSessionRefused, progress } from '../ask.ts'
import { stepTo } from '../dossier.ts'

export const progressWithoutSession: ConformanceCase = {
  id: 'dvc/sync-progress.without-session',
  operation: 'syncProgress',
  kind: 'refusal',
  writes: true,
  requirement: 'A step without a session or with one never opened is refused with -1',
  requirementVi: 'Bước tiến độ gửi không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    const step = stepTo(t, t.unique('H42.18'), '4')
    expectSessionRefused(t, await progress(t, [step], { signIn: 'none' }))
    expectSessionRefused(t, await progress(t, [step], { signIn: 'stale' }))
  },
}
