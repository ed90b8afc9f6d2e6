import { mockOperation } from '@lienthong/mock-core'
import { operations, zListCataloguesAnswer, zListCataloguesRequest, type Operations } from '../../../contract/index.ts'
import { catalogueHeads } from '../catalogues.ts'

/** Lists the catalogues. */
export const listCatalogues = mockOperation<Operations['listCatalogues']>({
  meta: operations.listCatalogues,
  request: zListCataloguesRequest,
  answers: { 200: zListCataloguesAnswer },
  handle: (_, reply) => reply(200, { Data: catalogueHeads }),
  malformed: (_, reply) => reply(200, { Data: null }),
  errorIn200: (reply) => reply(200, { Data: null }),
})
