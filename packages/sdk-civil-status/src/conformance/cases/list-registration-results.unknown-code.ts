import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { pushAccepted, rowsOf } from '../ask.ts'
import { newRegistration, questionFor } from '../registration.ts'

export const unknownCode: ConformanceCase = {
  id: 'civil-status/list-registration-results.unknown-code',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement:
    'A code that the system does not know has no row, or one with a status outside the list; the known one beside it is answered',
  requirementVi: 'Mã hồ sơ không tồn tại thì không có dòng kết quả; hồ sơ khác trong cùng yêu cầu vẫn được trả lời',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newRegistration(t)
    await pushAccepted(t, dossier)
    const unknown = t.unique('H42')
    const rows = rowsOf(t, await t.send(operations.listRegistrationResults, questionFor(unknown, dossier.maHoSoMCDT)))
    t.expect(!rows.some((row) => row.maHoSoMCDT === unknown), 'no row for the unknown code')
    t.expect(
      rows.some((row) => row.maHoSoMCDT === dossier.maHoSoMCDT),
      'a row for the known code',
    )
  },
}
