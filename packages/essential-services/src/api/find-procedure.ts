import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { foldWords } from '../service/fold-words.ts'
import type { Known } from '../service/known.ts'
import type { Procedure } from '../service/service-version.ts'
import type { ServiceSlug } from '../services/index.ts'
import { listServices, listVersions } from './get-service.ts'
import { dayAsked, type AtOptions, type VersionInForce } from './versions.ts'

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
  /** False when the code stands in the version before or after, and the day on which it was changed is not known. */
  readonly dayCompared: boolean
}

/**
 * Finds the services of a procedure by code, agency, decision and day. A code alone is no key: 2.001428 was once served
 * with a procedure of a province; and a name is none at all. Capitals and spaces around do not matter. A decision of another
 * body than the agency, as `1404/QĐ-UBND` for a ministry, fits none of its procedures.
 *
 * @returns Empty when none fits. Several when one procedure serves two services.
 * @throws {@link InputError} `code`, `agency` or `decision` is no text.
 * @throws {@link ServiceError} `SERVICE_DAY_INVALID`, `SERVICE_DAY_IN_FUTURE`
 * @example findProcedure({ code: '1.012566', agency: 'Bộ Công an', decision: '4864/QĐ-BCA-C06' }, { at: '2026-07-20' })
 */
export function findProcedure(key: ProcedureKey, options: AtOptions = {}): readonly FoundProcedure[] {
  const wanted = readKey(key)
  if (isOfAnotherBody(wanted)) return []
  return listServices(options).flatMap(({ service: { slug }, version }) => {
    const beside = besideOf(slug, version, dayAsked(options))
    return [version, ...beside].flatMap((each) =>
      each.procedures
        .filter(({ value }) => fits(value, wanted))
        .map((procedure) => ({
          slug,
          version,
          procedure,
          decisionCompared: procedure.value.decision !== undefined,
          dayCompared: each === version,
        })),
    )
  })
}

function readKey({ code, agency, decision }: ProcedureKey): ProcedureKey {
  const texts: readonly [string, unknown][] = Object.entries({ code, agency, decision })
  const missing = texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '')
  if (missing.length > 0) {
    const fields = missing.map(([name]) => fieldProblem([name], 'required'))
    throw new InputError({ system: 'essential-services', operation: 'findProcedure', fields })
  }
  return { code: code.trim(), agency: foldWords(agency), decision: foldWords(decision) }
}

/** Signs of decisions by the body that issues them. */
const signs: readonly (readonly [sign: RegExp, agency: string])[] = [
  [/qđ-bca/, 'bộ công an'],
  [/qđ-btp/, 'bộ tư pháp'],
  [/qđ-btc/, 'bộ tài chính'],
  [/qđ-bgtvt/, 'bộ giao thông vận tải'],
  [/qđ-bgdđt/, 'bộ giáo dục và đào tạo'],
  [/qđ-bnv/, 'bộ nội vụ'],
  [/qđ-bnnmt/, 'bộ nông nghiệp và môi trường'],
  [/qđ-btnmt/, 'bộ tài nguyên và môi trường'],
  [/qđ-ubnd/, 'ủy ban nhân dân'],
  [/qđ-vpcp/, 'văn phòng chính phủ'],
]

function isOfAnotherBody({ agency, decision }: ProcedureKey): boolean {
  const issuer = signs.find(([sign]) => sign.test(decision))?.[1]
  return (
    issuer !== undefined && !agency.startsWith(issuer) && !(issuer === 'ủy ban nhân dân' && agency.startsWith('ubnd'))
  )
}

/** Versions of the same year whose codes may hold as well: nobody knows the day on which they changed. */
function besideOf(slug: ServiceSlug, version: VersionInForce, at: string): readonly VersionInForce[] {
  const versions = listVersions(slug)
  const index = versions.findIndex(({ from }) => from === version.from)
  const [before, after] = [versions[index - 1], versions[index + 1]]
  const year = at.slice(0, 4)
  return [
    ...(before && version.recodingDayUnknown && version.from.startsWith(year) ? [before] : []),
    ...(after?.recodingDayUnknown && after.from.startsWith(year) ? [after] : []),
  ]
}

function fits(procedure: Procedure, key: ProcedureKey): boolean {
  const { code, agency, decision } = procedure
  return (
    code === key.code &&
    foldWords(agency) === key.agency &&
    (decision === undefined || foldWords(decision) === key.decision)
  )
}
