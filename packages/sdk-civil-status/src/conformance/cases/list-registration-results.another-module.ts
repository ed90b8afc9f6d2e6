import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { pushAccepted, rowsOf } from '../ask.ts'
import { newRegistration, questionOf } from '../registration.ts'

export const anotherModule: ConformanceCase = {
  id: 'civil-status/list-registration-results.another-module',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A dossier that is asked for under another module has no row',
  requirementVi: 'Hồ sơ được tra cứu với phân hệ khác thì không có dòng kết quả',
  source: 'public clients ask each module by itself; that others are left out is assumed',
  confidence: 'assumed',
  async run(t) {
    const dossier = newRegistration(t)
    await pushAccepted(t, dossier)
    for (const module of ['KS', 'LTKT', 'LTKH', 'KT', 'KH', 'BS'] as const) {
      const answer = await t.send(operations.listRegistrationResults, questionOf(module, dossier.maHoSoMCDT))
      t.expect(rowsOf(t, answer).length === 0, `no row under ${module} for a dossier of LTKS`)
    }
  },
}
