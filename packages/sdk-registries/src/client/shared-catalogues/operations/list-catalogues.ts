import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListCataloguesAnswer,
  zListCataloguesAnswerTolerant,
  zListCataloguesRequest,
} from '../../../contract/index.ts'
import { present } from '../../answer-parts.ts'
import { sharedCataloguesErrors } from '../errors.ts'

/** One catalogue. */
export interface SharedCatalogue {
  /** As `madantoc`. */
  readonly code: string
  readonly name?: string
}

/** `GET /dmdc/1.0/AllCategory` */
export const listCatalogues = defineOperation({
  system: 'shared-catalogues',
  meta: operations.listCatalogues,
  refusals: sharedCataloguesErrors,
  input: z.strictObject({}),
  request: zListCataloguesRequest,
  answer: { strict: zListCataloguesAnswer, tolerant: zListCataloguesAnswerTolerant },
  encode: () => ({}),
  decode({ Data }, context): readonly SharedCatalogue[] {
    if (Data == null) return context.refuse({ code: 'CATALOGUE_NOT_FOUND' })
    return Data.map(({ CategoryCode, CategoryName }) => ({ code: CategoryCode, ...present('name', CategoryName) }))
  },
})
