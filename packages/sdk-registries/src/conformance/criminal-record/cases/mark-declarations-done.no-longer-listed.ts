import type { ConformanceCase } from '@lienthong/conformance'
import { zListDeclarationStatusesAnswer, zMarkDeclarationsDoneAnswer } from '../../../contract/index.ts'
import { demand, entered, firstGeneration } from '../ask.ts'

export const markDeclarationsDoneNoLongerListed: ConformanceCase = {
  id: 'criminal-record/mark-declarations-done.no-longer-listed',
  operation: 'markDeclarationsDone',
  kind: 'success',
  requirement: 'A dossier that was marked is no longer listed',
  requirementVi: 'Hồ sơ đã đánh dấu không còn trong danh sách',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const { code, id } = await entered(t)
    const marks = { declarationId: id, infoType: '2' }
    await demand(t, 'markDeclarationsDone', marks, zMarkDeclarationsDoneAnswer, '1')
    const list = await demand(t, 'listDeclarationStatuses', { infoType: '2' }, zListDeclarationStatusesAnswer, '1')
    t.expect(list.LISTCONTENT?.every(({ RECEIVE_NO }) => RECEIVE_NO !== code) === true, 'the dossier left out')
  },
}
