import type { Known } from '../service/known.ts'
import type { Procedure } from '../service/service-version.ts'
import type { ServiceSlug } from '../services/index.ts'
import { listServices } from './get-service.ts'
import type { AtOptions, VersionInForce } from './versions.ts'

/** A procedure as an agency published it. */
export interface ProcedureKey {
  readonly code: string
  /** Who published it, as `Bộ Công an`. */
  readonly agency: string
  /** Number of the decision. */
  readonly decision: string
}

/** A service whose version has that procedure. */
export interface FoundProcedure {
  readonly slug: ServiceSlug
  readonly version: VersionInForce
  readonly procedure: Known<Procedure>
  /** False when the catalogue does not know the decision: code and agency fit, the decision could not be compared. */
  readonly decisionCompared: boolean
}

/**
 * Finds the services of a procedure by code, agency, decision and day. A code alone is no key: 2.001428 was once served
 * with a procedure of a province; and a name is none at all.
 *
 * @returns Empty when none fits. Several when one procedure serves two services.
 * @throws {@link ServiceError} `SERVICE_DAY_INVALID`, `SERVICE_DAY_IN_FUTURE`
 * @example findProcedure({ code: '1.012566', agency: 'Bộ Công an', decision: '4864/QĐ-BCA-C06' }, { at: '2026-07-20' })
 */
export function findProcedure(key: ProcedureKey, options: AtOptions = {}): readonly FoundProcedure[] {
  return listServices(options).flatMap(({ service, version }) =>
    version.procedures
      .filter(({ value }) => fits(value, key))
      .map((procedure) => ({
        slug: service.slug,
        version,
        procedure,
        decisionCompared: procedure.value.decision !== undefined,
      })),
  )
}

function fits(procedure: Procedure, key: ProcedureKey): boolean {
  const { code, agency, decision = key.decision } = procedure
  return code === key.code && agency === key.agency.trim().normalize('NFC') && decision === key.decision
}
