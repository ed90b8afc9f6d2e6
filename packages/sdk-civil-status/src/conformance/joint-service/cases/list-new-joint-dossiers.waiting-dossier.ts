import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, listNow } from '../ask.ts'

export const waitingDossier: ConformanceCase = {
  id: 'joint-service/list-new-joint-dossiers.waiting-dossier',
  operation: 'listNewJointDossiers',
  kind: 'success',
  requirement: 'A dossier that was not acknowledged stands in the list, with what its detail is asked by',
  requirementVi: 'Hồ sơ chưa xác nhận đã nhận có trong danh sách mới, kèm mã để lấy chi tiết',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    for (const persona of ['joint-birth-new', 'joint-death-new']) {
      const { id, code, procedureCode } = dossierOf(t, persona)
      const row = (await listNow(t)).find(({ maHoSo }) => maHoSo === code)
      t.expect(row !== undefined, `a row for the dossier of ${persona}`)
      t.expect(row?.id === id && row.maTTHC === procedureCode, 'its id and its procedure')
      t.expectCode(row?.module, persona === 'joint-birth-new' ? 'KS' : 'KT', 'module')
    }
  },
}
