import type { ConformanceCase } from '@lienthong/conformance'
import { zListCatalogueRowsAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const listCatalogueRowsUnknownCatalogue: ConformanceCase = {
  id: 'shared-catalogues/list-catalogue-rows.unknown-catalogue',
  operation: 'listCatalogueRows',
  kind: 'refusal',
  requirement: 'A catalogue that does not exist has no rows',
  requirementVi: 'Danh mục không tồn tại thì không có dòng',
  ...documented,
  async run(t) {
    const { Data } = await ask(t, 'listCatalogueRows', { code: 'khongco' }, zListCatalogueRowsAnswer)
    t.expect(Data == null, 'Data, absent or null')
  },
}
