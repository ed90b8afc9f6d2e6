import type { ConformanceCase } from '@lienthong/conformance'
import { expectSessionRefused, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const syncWithoutSession: ConformanceCase = {
  id: 'dvc/sync-dossier.without-session',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement: 'A dossier without a session or with one never opened is refused with -1, and not kept',
  requirementVi: 'Hồ sơ gửi không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1 và không được lưu',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSessionRefused(t, await sync(t, dossier, 'new', { signIn: 'none' }))
    expectSessionRefused(t, await sync(t, dossier, 'new', { signIn: 'stale' }))
    t.expect((await find(t, dossier.MaHoSo)).length === 0, 'no dossier under that code')
  },
}
