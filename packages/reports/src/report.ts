import type { RowProblem } from './dossiers/read-csv.ts'
import type { Scope } from './dossiers/scope.ts'
import type { Flag } from './figures/figure.ts'
import type { ReportingPeriod } from './period/reporting-period.ts'
import type { Table } from './tables/table.ts'

/** A periodic report: tables, what is not as it must be, and the rows that could not be counted. */
export interface Report {
  /** Absent for figures that were printed elsewhere. */
  readonly period?: ReportingPeriod
  /** Absent: the report is about all dossiers it was given. */
  readonly only?: Scope
  readonly tables: readonly Table[]
  readonly flags: readonly Flag[]
  readonly problems: readonly RowProblem[]
}
