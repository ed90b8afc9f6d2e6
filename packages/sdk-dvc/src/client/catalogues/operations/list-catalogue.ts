import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import * as wire from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { zEntryOf, type CatalogueEntry } from '../catalogue-entry.ts'
import { catalogueOf, type CatalogueName } from '../catalogues.ts'

const { operations } = wire

/** What is sent and the strict reading of what comes, by list. */
const schemas: Readonly<Record<CatalogueName, { readonly request: z.ZodObject; readonly strict: z.ZodType }>> = {
  agencies: { request: wire.zListAgenciesRequest, strict: wire.zListAgenciesAnswer },
  fields: { request: wire.zListFieldsRequest, strict: wire.zListFieldsAnswer },
  sexes: { request: wire.zListSexesRequest, strict: wire.zListSexesAnswer },
  provinces: { request: wire.zListProvincesRequest, strict: wire.zListProvincesAnswer },
  districts: { request: wire.zListDistrictsRequest, strict: wire.zListDistrictsAnswer },
  communes: { request: wire.zListCommunesRequest, strict: wire.zListCommunesAnswer },
  countries: { request: wire.zListCountriesRequest, strict: wire.zListCountriesAnswer },
  ethnicities: { request: wire.zListEthnicitiesRequest, strict: wire.zListEthnicitiesAnswer },
  religions: { request: wire.zListReligionsRequest, strict: wire.zListReligionsAnswer },
  maritalStatuses: { request: wire.zListMaritalStatusesRequest, strict: wire.zListMaritalStatusesAnswer },
  subjects: { request: wire.zListSubjectsRequest, strict: wire.zListSubjectsAnswer },
  levels: { request: wire.zListLevelsRequest, strict: wire.zListLevelsAnswer },
  legalBases: { request: wire.zListLegalBasesRequest, strict: wire.zListLegalBasesAnswer },
  fees: { request: wire.zListFeesRequest, strict: wire.zListFeesAnswer },
}

/** Any row of any list: what its columns are called is judged when it is read. */
const zAnyAnswer = wire.zListAgenciesAnswerTolerant.extend({ result: z.array(z.unknown()).nullish() })

/** `LayDanhMuc…` */
export function listCatalogue(name: CatalogueName) {
  const { operation } = catalogueOf(name)
  const meta = operations[operation as keyof typeof operations]
  const { request, strict } = schemas[name]
  const entry = { strict: z.unknown(), tolerant: zEntryOf(name) }
  return defineOperation({
    system: 'dvc',
    meta,
    refusals: portalErrors,
    input: z.strictObject({}),
    // The gateway adds session and unit.
    request: request.omit({ session: true, madonvi: true }) as z.ZodType<Record<string, unknown>>,
    answer: { strict, tolerant: zAnyAnswer },
    encode: () => ({ service: serviceOf(meta) }),
    decode({ error_code, result }, context): CatalogueEntry[] {
      requireSuccess({ error_code }, context)
      return (result ?? []).map((row, index) => context.unpack(row, entry, `result.${index}`))
    },
  })
}

function serviceOf(meta: object): string {
  return (meta as { readonly rpc: { readonly value: string } }).rpc.value
}
