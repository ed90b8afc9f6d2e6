import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCountriesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const countriesListed: ConformanceCase = {
  id: 'dvc/list-countries.rows',
  operation: 'listCountries',
  kind: 'success',
  requirement: 'The list of countries is given as rows with MAQUOCGIA and TENQUOCGIA',
  requirementVi: 'Danh mục quốc gia được trả lời thành các dòng có MAQUOCGIA và TENQUOCGIA',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listCountries, zListCountriesAnswer, 'MAQUOCGIA', 'TENQUOCGIA')
  },
}
