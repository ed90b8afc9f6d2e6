import type { ConformanceCase } from '@lienthong/conformance'
import { procedureByName } from './cases/find-procedures.by-name.ts'
import { listedProcedure } from './cases/find-procedures.listed-procedure.ts'
import { unknownProcedureCode } from './cases/find-procedures.unknown-code.ts'
import { procedureWithoutSession } from './cases/find-procedures.without-session.ts'
import { agenciesListed } from './cases/list-agencies.rows.ts'
import { agenciesWithoutSession } from './cases/list-agencies.without-session.ts'
import { communesListed } from './cases/list-communes.rows.ts'
import { communesWithoutSession } from './cases/list-communes.without-session.ts'
import { countriesListed } from './cases/list-countries.rows.ts'
import { countriesWithoutSession } from './cases/list-countries.without-session.ts'
import { districtsListed } from './cases/list-districts.rows.ts'
import { districtsWithoutSession } from './cases/list-districts.without-session.ts'
import { ethnicitiesListed } from './cases/list-ethnicities.rows.ts'
import { ethnicitiesWithoutSession } from './cases/list-ethnicities.without-session.ts'
import { feesListed } from './cases/list-fees.rows.ts'
import { feesWithoutSession } from './cases/list-fees.without-session.ts'
import { fieldsListed } from './cases/list-fields.rows.ts'
import { fieldsWithoutSession } from './cases/list-fields.without-session.ts'
import { legalBasesListed } from './cases/list-legal-bases.rows.ts'
import { legalBasesWithoutSession } from './cases/list-legal-bases.without-session.ts'
import { levelsListed } from './cases/list-levels.rows.ts'
import { levelsWithoutSession } from './cases/list-levels.without-session.ts'
import { maritalStatusesListed } from './cases/list-marital-statuses.rows.ts'
import { maritalStatusesWithoutSession } from './cases/list-marital-statuses.without-session.ts'
import { proceduresListed } from './cases/list-procedures.rows.ts'
import { proceduresWithoutSession } from './cases/list-procedures.without-session.ts'
import { provincesListed } from './cases/list-provinces.rows.ts'
import { provincesWithoutSession } from './cases/list-provinces.without-session.ts'
import { religionsListed } from './cases/list-religions.rows.ts'
import { religionsWithoutSession } from './cases/list-religions.without-session.ts'
import { sexesListed } from './cases/list-sexes.rows.ts'
import { sexesWithoutSession } from './cases/list-sexes.without-session.ts'
import { subjectsListed } from './cases/list-subjects.rows.ts'
import { subjectsWithoutSession } from './cases/list-subjects.without-session.ts'

/** What is demanded of the procedures and code lists of the portal. */
export const catalogueCases: readonly ConformanceCase[] = [
  procedureByName,
  listedProcedure,
  unknownProcedureCode,
  procedureWithoutSession,
  agenciesListed,
  agenciesWithoutSession,
  communesListed,
  communesWithoutSession,
  countriesListed,
  countriesWithoutSession,
  districtsListed,
  districtsWithoutSession,
  ethnicitiesListed,
  ethnicitiesWithoutSession,
  feesListed,
  feesWithoutSession,
  fieldsListed,
  fieldsWithoutSession,
  legalBasesListed,
  legalBasesWithoutSession,
  levelsListed,
  levelsWithoutSession,
  maritalStatusesListed,
  maritalStatusesWithoutSession,
  proceduresListed,
  proceduresWithoutSession,
  provincesListed,
  provincesWithoutSession,
  religionsListed,
  religionsWithoutSession,
  sexesListed,
  sexesWithoutSession,
  subjectsListed,
  subjectsWithoutSession,
]
