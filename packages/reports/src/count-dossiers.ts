import type { ReportDossier } from './dossiers/report-dossier.ts'
import { eachRow, type RowSource } from './dossiers/row-source.ts'
import { ScopeFilter, scopeTitle, type Scope } from './dossiers/scope.ts'
import { viNumber } from './figures/check-sums.ts'
import type { Flag, Provenance } from './figures/figure.ts'
import type { ReportingPeriod } from './period/reporting-period.ts'
import { Contradictions } from './tables/contradictions.ts'
import type { DossierCounter } from './tables/dossier-counter.ts'
import { Gaps } from './tables/gaps.ts'
import { standingInPeriod } from './tables/standing-in-period.ts'
import { countServices } from './tables/t1-services.ts'
import { countProcessing, type Grouping } from './tables/t2-processing.ts'
import { countPayments } from './tables/t6-payment.ts'
import { countDigitisation } from './tables/t7-digitisation.ts'
import type { Table } from './tables/table.ts'

/** Tables of dossiers, and what is not as it must be. */
export interface CountedDossiers {
  readonly tables: readonly Table[]
  readonly flags: readonly Flag[]
}

/** Which dossiers are counted, and by what. */
export interface CountedBy {
  readonly period: ReportingPeriod
  readonly by: readonly Grouping[] | undefined
  readonly only: Scope | undefined
}

/** Counts the dossiers in one pass: a register of a province need not fit into memory. */
export async function countDossiers(
  given: RowSource<ReportDossier>,
  { period, by = ['field'], only }: CountedBy,
  from: Provenance,
): Promise<CountedDossiers> {
  const counters: readonly DossierCounter[] = [
    countServices(period),
    ...by.map((grouping) => countProcessing(period, grouping)),
    countPayments(period),
    countDigitisation(period),
  ]
  const gaps = given.gaps && new Gaps(period, by)
  const contradictions = new Contradictions(period)
  const scope = new ScopeFilter(only)
  const seen = { all: 0, counted: 0 }
  await eachRow(given, (dossier) => {
    seen.all += 1
    if (!scope.takes(dossier)) return
    if (standingInPeriod(dossier, period).length > 0) seen.counted += 1
    for (const one of [...counters, contradictions, ...(gaps ? [gaps] : [])]) one.add(dossier)
  })
  const about = given.flags?.() ?? []
  // A file without rows says that there were none; a store may never have been told.
  if (seen.all === 0 && gaps) return { tables: [], flags: about }
  const part = scopeTitle(only)
  const source = part === '' ? from.source : `${from.source} (${part})`
  const made = counters.map((counter) => counter.make({ ...from, source }))
  return {
    tables: made.map(({ table }) => gaps?.without(table) ?? table),
    flags: [
      ...(seen.counted === 0 ? [nothingFlag('dossiers', seen.all)] : []),
      ...distinctFlags(made),
      ...contradictions.flags(),
      ...about,
      ...scope.flags(),
      ...(gaps?.flags() ?? []),
    ],
  }
}

/** T2 says the same of each grouping. */
function distinctFlags(made: readonly { readonly flags: readonly Flag[] }[]): Flag[] {
  return [...new Map(made.flatMap(({ flags }) => flags).map((flag) => [`${flag.rule} ${flag.where}`, flag])).values()]
}

/** Flags zeros that may be those of a wrong file, a wrong period or a wrong commune. */
export function nothingFlag(where: 'dossiers' | 'joint', all: number): Flag {
  const vi = where === 'joint' ? 'hồ sơ liên thông' : 'hồ sơ'
  const en = where === 'joint' ? 'joint dossiers' : 'dossiers'
  return {
    rule: 'nothing-counted',
    where,
    computed: 0,
    message:
      all === 0 ? `There are no ${en} in what was given` : `None of the ${all} ${en} given is counted in the period`,
    messageVi:
      all === 0
        ? `Dữ liệu đầu vào không có ${vi} nào`
        : `Không có ${vi} nào trong số ${viNumber(all)} ${vi} đầu vào được tính trong kỳ`,
  }
}
