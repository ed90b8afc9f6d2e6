import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { findRecordRequestIssuedCertificate } from './cases/find-record-request.issued-certificate.ts'
import { findRecordRequestUnknownDossier } from './cases/find-record-request.unknown-dossier.ts'
import { findRecordRequestWrongKey } from './cases/find-record-request.wrong-key.ts'
import { getDeclarationStatusIssuedCertificate } from './cases/get-declaration-status.issued-certificate.ts'
import { getDeclarationStatusUnknownDossier } from './cases/get-declaration-status.unknown-dossier.ts'
import { listDeclarationStatusesBadlyFormed } from './cases/list-declaration-statuses.badly-formed.ts'
import { listDeclarationStatusesEnteredDossier } from './cases/list-declaration-statuses.entered-dossier.ts'
import { listDeclarationsBadlyFormed } from './cases/list-declarations.badly-formed.ts'
import { listDeclarationsMadeOnline } from './cases/list-declarations.made-online.ts'
import { listRecordCatalogueEthnicities } from './cases/list-record-catalogue.ethnicities.ts'
import { listRecordCatalogueUnknownCatalogue } from './cases/list-record-catalogue.unknown-catalogue.ts'
import { markDeclarationsDoneNoLongerListed } from './cases/mark-declarations-done.no-longer-listed.ts'
import { markDeclarationsDoneUnknownNumber } from './cases/mark-declarations-done.unknown-number.ts'
import { submitDeclarationGoodDeclaration } from './cases/submit-declaration.good-declaration.ts'
import { submitDeclarationMandateForNumberTwo } from './cases/submit-declaration.mandate-for-number-two.ts'
import { submitDeclarationWithoutToken } from './cases/submit-declaration.without-token.ts'
import { submitDeclarationWrongName } from './cases/submit-declaration.wrong-name.ts'
import { submitRecordRequestGoodDossier } from './cases/submit-record-request.good-dossier.ts'
import { submitRecordRequestNotAskedForMore } from './cases/submit-record-request.not-asked-for-more.ts'
import { submitRecordRequestWrongKey } from './cases/submit-record-request.wrong-key.ts'

/** What is demanded of the criminal-record system. */
export const criminalRecordSuite: ConformanceSuite = {
  system: 'criminal-record',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    findRecordRequestIssuedCertificate,
    findRecordRequestUnknownDossier,
    findRecordRequestWrongKey,
    getDeclarationStatusIssuedCertificate,
    getDeclarationStatusUnknownDossier,
    listDeclarationStatusesBadlyFormed,
    listDeclarationStatusesEnteredDossier,
    listDeclarationsBadlyFormed,
    listDeclarationsMadeOnline,
    listRecordCatalogueEthnicities,
    listRecordCatalogueUnknownCatalogue,
    markDeclarationsDoneNoLongerListed,
    markDeclarationsDoneUnknownNumber,
    submitDeclarationGoodDeclaration,
    submitDeclarationMandateForNumberTwo,
    submitDeclarationWithoutToken,
    submitDeclarationWrongName,
    submitRecordRequestGoodDossier,
    submitRecordRequestNotAskedForMore,
    submitRecordRequestWrongKey,
  ],
}
