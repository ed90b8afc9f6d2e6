import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, questionAbout, stateOf } from '../ask.ts'

export const xmlUnknownDossier: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.unknown-dossier',
  operation: 'getRegistrationState',
  kind: 'refusal',
  requirement: 'A dossier that the system does not know is refused with 201',
  requirementVi: 'Hồ sơ không tồn tại bị từ chối với mã 201',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    expectRefused(t, await stateOf(t, questionAbout(t.unique('H42'))), '201')
  },
}
