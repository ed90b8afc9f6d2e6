import type { ConformanceCase } from '@lienthong/conformance'
import { zListDeclarationStatusesAnswer } from '../../../contract/index.ts'
import { demand, entered, firstGeneration } from '../ask.ts'

export const listDeclarationStatusesEnteredDossier: ConformanceCase = {
  id: 'criminal-record/list-declaration-statuses.entered-dossier',
  operation: 'listDeclarationStatuses',
  kind: 'success',
  requirement: 'A dossier that was handed in stands in the list',
  requirementVi: 'Hồ sơ đã gửi có trong danh sách trạng thái',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const { code, id } = await entered(t)
    const list = await demand(t, 'listDeclarationStatuses', { infoType: '2' }, zListDeclarationStatusesAnswer, '1')
    const row = list.LISTCONTENT?.find(({ RECEIVE_NO }) => RECEIVE_NO === code)
    t.expectCode(String(row?.DECLARATION_ID), id, 'DECLARATION_ID')
  },
}
