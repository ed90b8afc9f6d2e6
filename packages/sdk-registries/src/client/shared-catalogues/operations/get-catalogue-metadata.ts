import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetCatalogueMetadataAnswer,
  zGetCatalogueMetadataAnswerTolerant,
  zGetCatalogueMetadataRequest,
  type GetCatalogueMetadataRequest,
} from '../../../contract/index.ts'
import { present } from '../../answer-parts.ts'
import { sharedCataloguesErrors } from '../errors.ts'

/** Which catalogue. */
export const zCatalogueKey = z.strictObject({ catalogue: z.string().regex(/^[a-z][a-z0-9]{0,99}$/) })

/** Which catalogue. */
export type CatalogueKeyInput = z.input<typeof zCatalogueKey>

/** One column of a catalogue. */
export interface CatalogueColumn {
  readonly code: string
  readonly name?: string
  /** In the platform's words; the list is not public. */
  readonly type?: string
}

/** `GET /dmdc/1.0/Metadata/{code}` */
export const getCatalogueMetadata = defineOperation({
  system: 'shared-catalogues',
  meta: operations.getCatalogueMetadata,
  refusals: sharedCataloguesErrors,
  input: zCatalogueKey,
  request: zGetCatalogueMetadataRequest,
  answer: { strict: zGetCatalogueMetadataAnswer, tolerant: zGetCatalogueMetadataAnswerTolerant },
  encode: ({ catalogue }): GetCatalogueMetadataRequest => ({ code: catalogue }),
  decode({ Data }, context): readonly CatalogueColumn[] {
    if (Data == null) return context.refuse({ code: 'CATALOGUE_NOT_FOUND' })
    return Data.map(({ PropertyCode, PropertyName, PropertyType }) => ({
      code: PropertyCode,
      ...present('name', PropertyName),
      ...present('type', PropertyType),
    }))
  },
})
