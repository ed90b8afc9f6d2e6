import type { ConformanceCase } from '@lienthong/conformance'
import { zGetCatalogueMetadataAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getCatalogueMetadataUnknownCatalogue: ConformanceCase = {
  id: 'shared-catalogues/get-catalogue-metadata.unknown-catalogue',
  operation: 'getCatalogueMetadata',
  kind: 'refusal',
  requirement: 'A catalogue that does not exist has no columns',
  requirementVi: 'Danh mục không tồn tại thì không có cột',
  ...documented,
  async run(t) {
    const { Data } = await ask(t, 'getCatalogueMetadata', { code: 'khongco' }, zGetCatalogueMetadataAnswer)
    t.expect(Data == null, 'Data, absent or null')
  },
}
