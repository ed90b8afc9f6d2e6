import type { ConformanceCase } from '@lienthong/conformance'
import { zListDeclarationsAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const listDeclarationsMadeOnline: ConformanceCase = {
  id: 'criminal-record/list-declarations.made-online',
  operation: 'listDeclarations',
  kind: 'success',
  requirement: 'What was declared at the ministry can be taken over',
  requirementVi: 'Lấy được tờ khai công dân đã khai tại cổng của Bộ',
  ...firstGeneration,
  async run(t) {
    const { LISTCONTENT } = await demand(t, 'listDeclarations', { infoType: '1' }, zListDeclarationsAnswer, '1')
    const { personalId } = t.person('record-portal')
    const found = LISTCONTENT?.some(({ declarationWSForm }) => declarationWSForm.identifyNo === personalId)
    t.expect(found === true, 'the declaration of record-portal')
  },
}
