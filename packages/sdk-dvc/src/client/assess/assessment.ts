import type { MetricId } from './metric-rules.ts'

/**
 * How a dossier stands with one metric.
 * - `counts`: as it is, it counts for the province.
 * - `not-yet`: nothing is wrong, and something comes at the end only.
 * - `missing`: something is missing or was done otherwise.
 * - `excluded`: the metric does not look at such a dossier.
 */
export type MetricState = 'counts' | 'not-yet' | 'missing' | 'excluded'

/** What a dossier means for one metric. */
export interface MetricAssessment {
  readonly id: MetricId
  readonly title: string
  readonly titleVi: string
  readonly state: MetricState
  /** Whether it counts now: `state` is `counts`. */
  readonly counts: boolean
}

/** One thing that is missing, late or odd. */
export interface AssessmentFinding {
  /** The metric it costs; absent for what concerns all of them, or none. */
  readonly metric?: MetricId
  /** `missing` costs the metric, `not-yet` will when it stays so, `warning` costs nothing by these rules. */
  readonly severity: 'missing' | 'not-yet' | 'warning'
  /** Field to correct, in the words of the client. */
  readonly field: string
  readonly message: string
  readonly messageVi: string
}

/** What a dossier would count for, and what is missing. */
export interface DossierAssessment {
  readonly metrics: readonly MetricAssessment[]
  readonly findings: readonly AssessmentFinding[]
}
