import type { ConformanceCase } from '@lienthong/conformance'
import { find } from '../ask.ts'

export const unknownDossier: ConformanceCase = {
  id: 'dvc/find-dossier.unknown-dossier',
  operation: 'findDossier',
  kind: 'success',
  requirement: 'A code that the portal does not know is a success with an empty result, not an error',
  requirementVi: 'Mã hồ sơ chưa đồng bộ được trả lời thành công với kết quả rỗng, không phải là lỗi',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    const rows = await find(t, t.unique('H42.18'))
    t.expect(rows.length === 0, 'an empty result')
  },
}
