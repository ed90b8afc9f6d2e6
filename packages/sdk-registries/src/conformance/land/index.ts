import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { submitLandDossierCommuneElsewhere } from './cases/submit-land-dossier.commune-elsewhere.ts'
import { submitLandDossierGoodDossier } from './cases/submit-land-dossier.good-dossier.ts'
import { submitLandDossierReceiptTwice } from './cases/submit-land-dossier.receipt-twice.ts'
import { submitLandDossierWithoutToken } from './cases/submit-land-dossier.without-token.ts'

/** What is demanded of the land information system. */
export const landSuite: ConformanceSuite = {
  system: 'land',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    submitLandDossierCommuneElsewhere,
    submitLandDossierGoodDossier,
    submitLandDossierReceiptTwice,
    submitLandDossierWithoutToken,
  ],
}
