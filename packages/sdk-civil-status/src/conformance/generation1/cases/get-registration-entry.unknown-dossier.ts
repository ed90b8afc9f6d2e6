import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused, questionAbout } from '../ask.ts'

export const entryOfUnknownDossier: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-entry.unknown-dossier',
  operation: 'getRegistrationEntry',
  kind: 'refusal',
  requirement: 'A dossier that the system does not know is refused with 201',
  requirementVi: 'Hồ sơ không tồn tại bị từ chối với mã 201',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    expectRefused(t, await entriesAnswer(t, 'getRegistrationEntry', questionAbout(t.unique('H42'))), '201')
  },
}
