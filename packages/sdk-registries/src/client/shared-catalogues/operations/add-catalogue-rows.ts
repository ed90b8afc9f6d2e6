import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zAddCatalogueRowsAnswer,
  zAddCatalogueRowsAnswerTolerant,
  zAddCatalogueRowsRequest,
  type AddCatalogueRowsRequest,
} from '../../../contract/index.ts'
import { sharedCataloguesErrors } from '../errors.ts'
import { zCatalogueKey } from './get-catalogue-metadata.ts'

const zAddCatalogueRowsInput = zCatalogueKey.extend({
  rows: z
    .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
    .min(1)
    .max(1000),
})

/** Rows to add, by the codes of the columns. */
export type AddCatalogueRowsInput = z.input<typeof zAddCatalogueRowsInput>

/** The one text that means done: the protocol has nothing else. */
const doneText = 'Done'

/** `POST /dmdc/1.0/Category/{code}` */
export const addCatalogueRows = defineOperation({
  system: 'shared-catalogues',
  meta: operations.addCatalogueRows,
  refusals: sharedCataloguesErrors,
  input: zAddCatalogueRowsInput,
  request: zAddCatalogueRowsRequest,
  answer: { strict: zAddCatalogueRowsAnswer, tolerant: zAddCatalogueRowsAnswerTolerant },
  encode: ({ catalogue, rows }): AddCatalogueRowsRequest => ({ code: catalogue, Data: rows }),
  decode({ MSG, Count }, context): { readonly added: number } {
    // The text may name a value of a row: it is not passed on as a code.
    if (MSG !== doneText) context.refuse({ code: 'CATALOGUE_ROWS_REFUSED' })
    return { added: Count }
  },
})
