import type { ConformanceCase } from '@lienthong/conformance'
import { zFindRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, requestOf, secondGeneration } from '../ask.ts'

export const findRecordRequestUnknownDossier: ConformanceCase = {
  id: 'criminal-record/find-record-request.unknown-dossier',
  operation: 'findRecordRequest',
  kind: 'success',
  requirement: 'A code nobody used is answered with nothing',
  requirementVi: 'Mã hồ sơ chưa từng gửi thì không có kết quả',
  ...secondGeneration,
  async run(t) {
    const { authKey, maTinh, maHoSoMCDT } = requestOf(t)
    const { status, value } = await ask(
      t,
      'findRecordRequest',
      { authKey, maTinh, maHoSoMCDT },
      zFindRecordRequestAnswer,
    )
    t.expectCode(String(status), '1', 'status')
    t.expectCode(value?.length ?? 0, 0, 'number of dossiers')
  },
}
