import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zCatalogueRows,
  zListCatalogueRequest,
  type ListCatalogueRequest,
} from '../../../contract/index.ts'
import { namesOf } from '../../code-lists.ts'
import { civilStatusErrors } from '../../errors.ts'
import { zTextOrNumber } from '../../wire/as-it-comes.ts'
import type { CatalogueEntry } from '../registered-entry.ts'
import { answers, refuse } from '../wire/answers.ts'

/** The catalogues, with their codes. */
const catalogueCodes = {
  nationalities: '1',
  countries: '2',
  'ethnic-groups': '3',
  provinces: '4',
  'identity-papers': '5',
} as const

/** A catalogue of the civil-status system. */
export type CatalogueName = keyof typeof catalogueCodes

/** Rows are named differently in each catalogue: the code begins with `ma`, the name with `ten`. */
const zRow = z.looseObject({}).transform((row, context): CatalogueEntry => {
  const [code, name] = ['ma', 'ten'].map((word) =>
    Object.entries(row)
      .filter(([field]) => field.toLowerCase().startsWith(word))
      .flatMap(([, value]) => zTextOrNumber.safeParse(value).data ?? [])
      .find((text) => text.trim() !== ''),
  )
  if (code === undefined || name === undefined) {
    context.addIssue({ code: 'custom', params: { rule: 'required' } })
    return z.NEVER
  }
  return { code, name }
})

const rowSchemas = { strict: zCatalogueRows, tolerant: z.array(zRow) }

/** `POST /apiHoTichTuPhap/danhMuc` */
export const listCatalogue = defineOperation({
  system: 'civil-status',
  meta: operations.listCatalogue,
  refusals: civilStatusErrors,
  input: z.strictObject({ catalogue: z.enum(namesOf(catalogueCodes)) }),
  request: zListCatalogueRequest,
  answer: answers.catalogue,
  encode: ({ catalogue }): ListCatalogueRequest => ({ loaiDanhMuc: catalogueCodes[catalogue] }),
  decode(answer, context): CatalogueEntry[] {
    return answer.status === '1' ? context.unpack(answer.value, rowSchemas, 'value') : refuse(answer, context)
  },
})
