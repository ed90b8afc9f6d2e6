import { lgspConnector, ngspConnector, populationConnector, type ConformanceSuite } from '@lienthong/conformance'
import { matchingCitizen } from './cases/verify-citizen.matching-citizen.ts'
import { procedureNotPermitted } from './cases/verify-citizen.procedure-not-permitted.ts'
import { proceduresSuite } from './procedures/procedures-suite.ts'
import { withoutToken } from './cases/verify-citizen.without-token.ts'
import { wrongBirthDate } from './cases/verify-citizen.wrong-birth-date.ts'

/** What is demanded of the population database. */
export const suite: ConformanceSuite = {
  system: 'residence',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector, population: populationConnector },
  cases: [matchingCitizen, wrongBirthDate, procedureNotPermitted, withoutToken],
}

export { proceduresSuite }

/** What is demanded of both systems of the package. */
export const suites: readonly ConformanceSuite[] = [suite, proceduresSuite]
