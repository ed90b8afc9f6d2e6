import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { addCatalogueRowsDuplicate } from './cases/add-catalogue-rows.duplicate.ts'
import { addCatalogueRowsNewRow } from './cases/add-catalogue-rows.new-row.ts'
import { getCatalogueMetadataKnownCatalogue } from './cases/get-catalogue-metadata.known-catalogue.ts'
import { getCatalogueMetadataUnknownCatalogue } from './cases/get-catalogue-metadata.unknown-catalogue.ts'
import { listCatalogueRowsKnownCatalogue } from './cases/list-catalogue-rows.known-catalogue.ts'
import { listCatalogueRowsUnknownCatalogue } from './cases/list-catalogue-rows.unknown-catalogue.ts'
import { listCataloguesEthnicGroupsAmongThem } from './cases/list-catalogues.ethnic-groups-among-them.ts'
import { listCataloguesWithoutToken } from './cases/list-catalogues.without-token.ts'

/** What is demanded of the shared catalogues. */
export const sharedCataloguesSuite: ConformanceSuite = {
  system: 'shared-catalogues',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    addCatalogueRowsDuplicate,
    addCatalogueRowsNewRow,
    getCatalogueMetadataKnownCatalogue,
    getCatalogueMetadataUnknownCatalogue,
    listCatalogueRowsKnownCatalogue,
    listCatalogueRowsUnknownCatalogue,
    listCataloguesEthnicGroupsAmongThem,
    listCataloguesWithoutToken,
  ],
}
