import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCatalogueMetadataAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getCatalogueMetadataKnownCatalogue: ConformanceCase = {
  id: 'shared-catalogues/get-catalogue-metadata.known-catalogue',
  operation: 'getCatalogueMetadata',
  kind: 'success',
  requirement: 'A catalogue has columns',
  requirementVi: 'Danh mục có các cột',
  ...documented,
  async run(t) {
    const { Data } = await ask(t, 'getCatalogueMetadata', { code: 'madantoc' }, zGetCatalogueMetadataAnswer)
    t.expect((Data?.length ?? 0) > 0, 'columns')
  },
}
