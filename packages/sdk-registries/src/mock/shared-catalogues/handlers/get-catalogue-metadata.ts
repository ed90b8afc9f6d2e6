import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetCatalogueMetadataAnswer,
  zGetCatalogueMetadataRequest,
  type Operations,
} from '../../../contract/index.ts'
import { columnsOf } from '../catalogues.ts'

/** Tells the columns of a catalogue. */
export const getCatalogueMetadata = mockOperation<Operations['getCatalogueMetadata']>({
  meta: operations.getCatalogueMetadata,
  request: zGetCatalogueMetadataRequest,
  answers: { 200: zGetCatalogueMetadataAnswer },
  handle: ({ params }, reply) => reply(200, { Data: columnsOf(params.code) ?? null }),
  malformed: (_, reply) => reply(200, { Data: null }),
  errorIn200: (reply) => reply(200, { Data: null }),
})
