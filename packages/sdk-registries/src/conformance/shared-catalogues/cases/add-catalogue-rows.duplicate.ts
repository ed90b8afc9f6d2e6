import type { ConformanceCase } from '@lienthong/conformance'
import { zAddCatalogueRowsAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const addCatalogueRowsDuplicate: ConformanceCase = {
  id: 'shared-catalogues/add-catalogue-rows.duplicate',
  operation: 'addCatalogueRows',
  kind: 'refusal',
  requirement: 'A row that is there is refused, and nothing is added',
  requirementVi: 'Dòng đã có bị từ chối và không dòng nào được thêm',
  ...documented,
  writes: true,
  async run(t) {
    const rows = { code: 'madantoc', Data: [{ Ma: '01', Ten: 'Kinh' }] }
    const { MSG, Count } = await ask(t, 'addCatalogueRows', rows, zAddCatalogueRowsAnswer)
    t.expect(MSG !== 'Done', 'MSG, another than Done')
    t.expectCode(Count, 0, 'Count')
  },
}
