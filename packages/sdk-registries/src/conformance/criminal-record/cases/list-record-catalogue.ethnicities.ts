import type { ConformanceCase } from '@lienthong/conformance'
import { zListRecordCatalogueAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const listRecordCatalogueEthnicities: ConformanceCase = {
  id: 'criminal-record/list-record-catalogue.ethnicities',
  operation: 'listRecordCatalogue',
  kind: 'success',
  requirement: 'The catalogue of ethnic groups has code 01 for Kinh',
  requirementVi: 'Danh mục dân tộc có mã 01 là Kinh',
  ...firstGeneration,
  async run(t) {
    const { LISTCONTENT } = await demand(t, 'listRecordCatalogue', { infoType: '3' }, zListRecordCatalogueAnswer, '1')
    t.expectCode(LISTCONTENT?.find(({ ID }) => String(ID) === '01')?.NAME, 'Kinh', 'NAME of 01')
  },
}
