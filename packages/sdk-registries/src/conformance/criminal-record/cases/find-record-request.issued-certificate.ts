import type { ConformanceCase } from '@lienthong/conformance'
import { zFindRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, enteredRequest, secondGeneration } from '../ask.ts'

export const findRecordRequestIssuedCertificate: ConformanceCase = {
  id: 'criminal-record/find-record-request.issued-certificate',
  operation: 'findRecordRequest',
  kind: 'success',
  requirement: 'A dossier has its certificate with number and day in the end',
  requirementVi: 'Hồ sơ sau cùng có phiếu kèm số và ngày cấp',
  ...secondGeneration,
  writes: true,
  async run(t) {
    const { authKey, maTinh, maHoSoMCDT } = await enteredRequest(t)
    await t.letTimePass(26 * 60 * 60_000)
    const { value } = await ask(t, 'findRecordRequest', { authKey, maTinh, maHoSoMCDT }, zFindRecordRequestAnswer)
    t.expectCode(String(value?.[0]?.trangThaiXuLy), '9', 'trangThaiXuLy')
    t.expect((value?.[0]?.ketQuaXuLy?.soPhieuLLTP ?? '') !== '', 'soPhieuLLTP')
  },
}
