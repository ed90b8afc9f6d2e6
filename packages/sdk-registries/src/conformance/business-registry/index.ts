import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { getBusinessDossierKnownDossier } from './cases/get-business-dossier.known-dossier.ts'
import { getBusinessDossierUnknownDossier } from './cases/get-business-dossier.unknown-dossier.ts'
import { getEnterpriseKnownEnterprise } from './cases/get-enterprise.known-enterprise.ts'
import { getEnterpriseUnknownCode } from './cases/get-enterprise.unknown-code.ts'
import { getEnterpriseWithoutToken } from './cases/get-enterprise.without-token.ts'
import { listBusinessDossiersFiveDays } from './cases/list-business-dossiers.five-days.ts'
import { listBusinessDossiersSixDays } from './cases/list-business-dossiers.six-days.ts'
import { listTodaysBusinessDossiersEndBeforeBeginning } from './cases/list-todays-business-dossiers.end-before-beginning.ts'
import { listTodaysBusinessDossiersWholeDay } from './cases/list-todays-business-dossiers.whole-day.ts'

/** What is demanded of the business registry. */
export const businessRegistrySuite: ConformanceSuite = {
  system: 'business-registry',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    getBusinessDossierKnownDossier,
    getBusinessDossierUnknownDossier,
    getEnterpriseKnownEnterprise,
    getEnterpriseUnknownCode,
    getEnterpriseWithoutToken,
    listBusinessDossiersFiveDays,
    listBusinessDossiersSixDays,
    listTodaysBusinessDossiersEndBeforeBeginning,
    listTodaysBusinessDossiersWholeDay,
  ],
}
