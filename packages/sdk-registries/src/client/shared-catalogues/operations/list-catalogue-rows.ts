import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zListCatalogueRowsAnswer,
  zListCatalogueRowsAnswerTolerant,
  zListCatalogueRowsRequest,
  type ListCatalogueRowsRequest,
} from '../../../contract/index.ts'
import { sharedCataloguesErrors } from '../errors.ts'
import { zCatalogueKey } from './get-catalogue-metadata.ts'

/** One row of a catalogue, by the codes of its columns. */
export type SharedCatalogueRow = Readonly<Record<string, unknown>>

/** `GET /dmdc/1.0/Category/{code}` */
export const listCatalogueRows = defineOperation({
  system: 'shared-catalogues',
  meta: operations.listCatalogueRows,
  refusals: sharedCataloguesErrors,
  input: zCatalogueKey,
  request: zListCatalogueRowsRequest,
  answer: { strict: zListCatalogueRowsAnswer, tolerant: zListCatalogueRowsAnswerTolerant },
  encode: ({ catalogue }): ListCatalogueRowsRequest => ({ code: catalogue }),
  decode({ Data }, context): readonly SharedCatalogueRow[] {
    return Data ?? context.refuse({ code: 'CATALOGUE_NOT_FOUND' })
  },
})
