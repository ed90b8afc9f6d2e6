import type { ConformanceCase } from '@lienthong/conformance'
import { zListCatalogueRowsAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const listCatalogueRowsKnownCatalogue: ConformanceCase = {
  id: 'shared-catalogues/list-catalogue-rows.known-catalogue',
  operation: 'listCatalogueRows',
  kind: 'success',
  requirement: 'A catalogue has rows',
  requirementVi: 'Danh mục có các dòng',
  ...documented,
  async run(t) {
    const { Data } = await ask(t, 'listCatalogueRows', { code: 'madantoc' }, zListCatalogueRowsAnswer)
    t.expect((Data?.length ?? 0) > 0, 'rows')
  },
}
