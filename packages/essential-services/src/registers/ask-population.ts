import { fieldProblem, InputError, isLienThongError } from '@lienthong/sdk-core'
import type { CitizenRecord } from '@lienthong/sdk-residence'
import type { PopulationLookup } from '../dossier/ports.ts'

/** Whom the register is asked about, by whom and for what. */
export interface PopulationQuestion {
  readonly personalId: string
  readonly name: string
  /** Day or year. */
  readonly birthDate: string
  readonly officer: string
  readonly procedureCode: string
}

/** What came of one question. */
export type PopulationAnswer =
  | { readonly state: 'found'; readonly record: CitizenRecord }
  | { readonly state: 'not-found' | 'unavailable'; readonly record?: undefined }

/** Codes of the national database; older lists carry groups for the unit behind them, as `1.000894.000.00.00.H27`. */
const codeOfProcedure = /^\d\.\d{6}(\.[\dA-Z]{2,3})*$/

/**
 * The code of the procedure for which the register is asked: it logs the purpose, and a slug is none.
 *
 * @throws {@link InputError} when there is no code, or something else
 */
export function purposeOf(operation: string, code: string | undefined, path: readonly string[]): string {
  if (code !== undefined && codeOfProcedure.test(code)) return code
  const rule = code === undefined ? 'required' : 'format'
  throw new InputError({ system: 'essential-services', operation, fields: [fieldProblem(path, rule)] })
}

/** Asks about one person. Several fit an old number only: the first is never taken. */
export async function askPopulation(
  population: PopulationLookup,
  question: PopulationQuestion,
): Promise<PopulationAnswer> {
  try {
    const { citizens } = await population.lookupCitizen(question)
    const [record] = citizens.length === 1 ? citizens : []
    return record ? { state: 'found', record } : { state: 'not-found' }
  } catch (error) {
    if (!isOutage(error)) throw error
    return { state: 'unavailable' }
  }
}

/**
 * No usable answer, and a later one may be better. A SOAP fault of the register may mean that it failed or that nobody fits;
 * nothing tells which, so nobody is told not to exist. All else is a refusal or a mistake of ours.
 */
export function isOutage(error: unknown): boolean {
  if (!isLienThongError(error)) return false
  return (error.kind === 'transport' && error.retryable) || error.code === 'RESIDENCE_SERVICE_FAULT'
}
