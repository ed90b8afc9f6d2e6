import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListCatalogueRowsAnswer,
  zListCatalogueRowsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { rowsOf } from '../catalogues.ts'

/** Lists the rows of a catalogue. */
export const listCatalogueRows = mockOperation<Operations['listCatalogueRows']>({
  meta: operations.listCatalogueRows,
  request: zListCatalogueRowsRequest,
  answers: { 200: zListCatalogueRowsAnswer },
  handle: ({ world, params }, reply) =>
    reply(200, { Data: rowsOf(world, params.code)?.map((row) => ({ ...row })) ?? null }),
  malformed: (_, reply) => reply(200, { Data: null }),
  errorIn200: (reply) => reply(200, { Data: null }),
})
