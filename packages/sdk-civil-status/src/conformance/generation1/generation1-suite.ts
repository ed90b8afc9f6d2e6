import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { acceptedXmlBirth } from './cases/submit-registration-xml.accepted-birth.ts'
import { acceptedXmlDeath } from './cases/submit-registration-xml.accepted-death.ts'
import { acceptedXmlMarriage } from './cases/submit-registration-xml.accepted-marriage.ts'
import { acceptedXmlExtractCopy } from './cases/submit-registration-xml.accepted-extract-copy.ts'
import { unitAsNumber } from './cases/submit-registration-xml.unit-as-number.ts'
import { emptyElements } from './cases/submit-registration-xml.empty-elements.ts'
import { repeatedXmlPush } from './cases/submit-registration-xml.repeated-push.ts'
import { unknownXmlUnit } from './cases/submit-registration-xml.unknown-unit.ts'
import { brokenXml } from './cases/submit-registration-xml.broken-xml.ts'
import { documentType } from './cases/submit-registration-xml.document-type.ts'
import { anotherRoot } from './cases/submit-registration-xml.another-root.ts'
import { missingXmlField } from './cases/submit-registration-xml.missing-field.ts'
import { impossibleXmlDay } from './cases/submit-registration-xml.impossible-day.ts'
import { xmlWithoutToken } from './cases/submit-registration-xml.without-token.ts'
import { fiveCatalogues } from './cases/list-catalogue.five-catalogues.ts'
import { unknownCatalogue } from './cases/list-catalogue.unknown-catalogue.ts'
import { xmlWaiting } from './cases/get-registration-state.waiting-after-push.ts'
import { xmlCompleted } from './cases/get-registration-state.completed.ts'
import { xmlSupplement } from './cases/get-registration-state.supplement-asked.ts'
import { xmlSupplemented } from './cases/get-registration-state.supplemented-dossier.ts'
import { xmlUnknownDossier } from './cases/get-registration-state.unknown-dossier.ts'
import { stateUnknownUnit } from './cases/get-registration-state.unknown-unit.ts'
import { xmlCompletedBirth } from './cases/get-registration-entry.completed-birth.ts'
import { xmlCompletedDeath } from './cases/get-registration-entry.completed-death.ts'
import { xmlNotRegisteredYet } from './cases/get-registration-entry.not-registered-yet.ts'
import { entryOfUnknownDossier } from './cases/get-registration-entry.unknown-dossier.ts'
import { entryUnknownUnit } from './cases/get-registration-entry.unknown-unit.ts'
import { registeredToday } from './cases/list-updated-entries.registered-today.ts'
import { updatedWithoutToken } from './cases/list-updated-entries.without-token.ts'
import { readBirthEntry } from './cases/get-entry.registered-birth.ts'
import { unknownEntry } from './cases/get-entry.unknown-entry.ts'
import { entryOfAnotherKind } from './cases/get-entry.another-kind.ts'
import { severalBirths } from './cases/list-entries.several-births.ts'
import { unknownEntries } from './cases/list-entries.unknown-entries.ts'
import { unknownProvince } from './cases/list-entries.unknown-province.ts'

/** What is demanded of the first generation of the civil-status interface. */
export const generation1Suite: ConformanceSuite = {
  system: 'civil-status-generation1',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    acceptedXmlBirth,
    acceptedXmlDeath,
    acceptedXmlMarriage,
    acceptedXmlExtractCopy,
    unitAsNumber,
    emptyElements,
    repeatedXmlPush,
    unknownXmlUnit,
    brokenXml,
    documentType,
    anotherRoot,
    missingXmlField,
    impossibleXmlDay,
    xmlWithoutToken,
    fiveCatalogues,
    unknownCatalogue,
    xmlWaiting,
    xmlCompleted,
    xmlSupplement,
    xmlSupplemented,
    xmlUnknownDossier,
    stateUnknownUnit,
    xmlCompletedBirth,
    xmlCompletedDeath,
    xmlNotRegisteredYet,
    entryOfUnknownDossier,
    entryUnknownUnit,
    registeredToday,
    updatedWithoutToken,
    readBirthEntry,
    unknownEntry,
    entryOfAnotherKind,
    severalBirths,
    unknownEntries,
    unknownProvince,
  ],
}
