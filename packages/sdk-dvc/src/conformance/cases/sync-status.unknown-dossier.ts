import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, tellStatus } from '../ask.ts'
import { statusOf } from '../dossier.ts'

export const statusOfUnknown: ConformanceCase = {
  id: 'dvc/sync-status.unknown-dossier',
  operation: 'syncStatus',
  kind: 'refusal',
  writes: true,
  requirement: 'The state of a dossier that the portal does not know is refused',
  requirementVi: 'Trạng thái của hồ sơ không có trên cổng bị từ chối',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    expectRefused(t, await tellStatus(t, statusOf(t, t.unique('G22.99'), '4')))
  },
}
