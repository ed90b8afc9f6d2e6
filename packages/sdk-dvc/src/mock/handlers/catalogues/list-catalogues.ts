import { mockOperation, type MockOperation } from '@lienthong/mock-core'
import type { z } from 'zod'
import * as wire from '../../../contract/index.ts'
import { todayOf } from '../../catalogues/catalogue-state.ts'
import { codeLists, type CodeRow } from '../../catalogues/code-lists.ts'

const { operations } = wire

type ListOperation = Extract<keyof wire.Operations, `list${string}`> & keyof typeof operations

/** The fourteen code lists. They differ in their columns only. */
export const listCatalogues: readonly MockOperation[] = [
  list('listAgencies', wire.zListAgenciesRequest, wire.zListAgenciesAnswer, codeLists.agencies),
  list('listFields', wire.zListFieldsRequest, wire.zListFieldsAnswer, codeLists.fields),
  list('listSexes', wire.zListSexesRequest, wire.zListSexesAnswer, codeLists.sexes),
  list('listProvinces', wire.zListProvincesRequest, wire.zListProvincesAnswer, codeLists.provinces),
  list('listDistricts', wire.zListDistrictsRequest, wire.zListDistrictsAnswer, codeLists.districts),
  list('listCommunes', wire.zListCommunesRequest, wire.zListCommunesAnswer, codeLists.communes),
  list('listCountries', wire.zListCountriesRequest, wire.zListCountriesAnswer, codeLists.countries),
  list('listEthnicities', wire.zListEthnicitiesRequest, wire.zListEthnicitiesAnswer, codeLists.ethnicities),
  list('listReligions', wire.zListReligionsRequest, wire.zListReligionsAnswer, codeLists.religions),
  list(
    'listMaritalStatuses',
    wire.zListMaritalStatusesRequest,
    wire.zListMaritalStatusesAnswer,
    codeLists.maritalStatuses,
  ),
  list('listSubjects', wire.zListSubjectsRequest, wire.zListSubjectsAnswer, codeLists.subjects),
  list('listLevels', wire.zListLevelsRequest, wire.zListLevelsAnswer, codeLists.levels),
  list('listLegalBases', wire.zListLegalBasesRequest, wire.zListLegalBasesAnswer, codeLists.legalBases),
  list('listFees', wire.zListFeesRequest, wire.zListFeesAnswer, codeLists.fees),
]

/** The types of one list stand for all of them; the answer of each is still held to its own contract. */
function list(
  operation: ListOperation,
  request: z.ZodType,
  answer: z.ZodType,
  rows: (day: string) => readonly CodeRow[],
): MockOperation {
  return mockOperation<wire.Operations['listSexes']>({
    meta: operations[operation],
    request,
    answers: { 200: answer },
    handle: ({ world }, reply) =>
      reply(200, { error_code: 0, message: 'Thành công', result: [...rows(todayOf(world))] }),
    malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
    errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
  })
}
