import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { addCatalogueRows } from './handlers/add-catalogue-rows.ts'
import { getCatalogueMetadata } from './handlers/get-catalogue-metadata.ts'
import { listCatalogueRows } from './handlers/list-catalogue-rows.ts'
import { listCatalogues } from './handlers/list-catalogues.ts'

/** The shared catalogues as a mock, behind the NGSP: eight of them, six with rows. */
export const sharedCataloguesMock: MockSystem = {
  name: 'shared-catalogues',
  gateway: ngspMockGateway,
  operations: [listCatalogues, getCatalogueMetadata, listCatalogueRows, addCatalogueRows],
  personas: [],
}
