import type { ConformanceCase } from '@lienthong/conformance'
import { zAddCatalogueRowsAnswer, zListCatalogueRowsAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const addCatalogueRowsNewRow: ConformanceCase = {
  id: 'shared-catalogues/add-catalogue-rows.new-row',
  operation: 'addCatalogueRows',
  kind: 'success',
  requirement: 'A new row is added, and stands in the catalogue',
  requirementVi: 'Thêm được dòng mới và dòng có trong danh mục',
  ...documented,
  writes: true,
  async run(t) {
    const Ma = t.unique('X')
    const row = { code: 'machucdanh', Data: [{ Ma, Ten: 'Thử' }] }
    const { MSG, Count } = await ask(t, 'addCatalogueRows', row, zAddCatalogueRowsAnswer)
    t.expectCode(MSG, 'Done', 'MSG')
    t.expectCode(Count, 1, 'Count')
    const { Data } = await ask(t, 'listCatalogueRows', { code: 'machucdanh' }, zListCatalogueRowsAnswer)
    t.expect(Data?.some((found) => found['Ma'] === Ma) === true, 'the row that was added')
  },
}
