import type { ConformanceCase } from '@lienthong/conformance'
import { zListRecordCatalogueAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const listRecordCatalogueUnknownCatalogue: ConformanceCase = {
  id: 'criminal-record/list-record-catalogue.unknown-catalogue',
  operation: 'listRecordCatalogue',
  kind: 'refusal',
  requirement: 'A catalogue that does not exist is refused',
  requirementVi: 'Danh mục không tồn tại bị từ chối',
  ...firstGeneration,
  async run(t) {
    await demand(t, 'listRecordCatalogue', { infoType: '9' }, zListRecordCatalogueAnswer, '0')
  },
}
