import { assessOnTime } from './assess-on-time.ts'
import type { AssessmentFinding, DossierAssessment, MetricAssessment, MetricState } from './assessment.ts'
import type { AssessmentFacts, DossierDraft } from './dossier-draft.ts'
import { entriesOf, holds } from './holds.ts'
import { metricRules, type MetricRule, type Requirement } from './metric-rules.ts'
import { oddities } from './oddities.ts'

/** What is known of the procedure. */
export interface AssessDossierOptions {
  /** Whether the procedure ends with a paper, as its entry in the catalogue says. Default true, the stricter reading. */
  readonly returnsPaper?: boolean
  /** Codes of the population database in `usedDatabases`. Default `['7']`, which one vendor always sends: assumed. */
  readonly populationDatabaseCodes?: readonly string[]
}

/** Dossiers that go on: their results may still come. */
const open: ReadonlySet<unknown> = new Set([
  undefined,
  'registered',
  'received',
  'processing',
  'supplement-required',
  'payment-required',
])

/**
 * Tells for which metrics of Decision 766/QĐ-TTg a dossier would count, and what is missing, before it is sent. Pure; sends
 * nothing. It judges the dossier alone: sums over a period are the portal's.
 *
 * @param dossier - The dossier as far as it is known; anything may be absent. Whether it is sound is `checkDossier`'s task.
 * @returns Every metric in the order of the decision, and a finding for each thing that is missing, late or odd.
 * @source a transcription of "Mô tả công thức tính chỉ số 766", read 2026; confidence: observed, one source
 * @example
 * const { metrics, findings } = assessDossier(dossier)
 * for (const { metric, messageVi } of findings) console.log(metric, messageVi)
 */
export function assessDossier(dossier: DossierDraft, options: AssessDossierOptions = {}): DossierAssessment {
  const { returnsPaper = true, populationDatabaseCodes = ['7'] } = options
  const facts = { returnsPaper, populationDatabaseCodes }
  // A program that gives nothing has a dossier without anything.
  const draft: DossierDraft = typeof dossier === 'object' && dossier !== null ? dossier : {}
  if (typeof draft.receivedAt !== 'string' || draft.receivedAt === '') return notCounted(draft)
  const judged = metricRules.map((rule) => judge(rule, draft, facts))
  return {
    metrics: judged.map(({ rule, state }) => assessmentOf(rule, state)),
    findings: [...judged.flatMap(({ findings }) => findings), ...oddities(draft)],
  }
}

interface Judged {
  readonly rule: MetricRule
  readonly state: MetricState
  readonly findings: readonly AssessmentFinding[]
}

function judge(rule: MetricRule, dossier: DossierDraft, facts: AssessmentFacts): Judged {
  if (rule.id === '2.1') return { rule, ...assessOnTime(dossier) }
  if (rule.excluded === 'no-fee-to-pay' && hasNoFeeToPay(dossier)) return { rule, state: 'excluded', findings: [] }
  const unmet = rule.requires.filter(
    ({ condition, onlyWithPaper }) =>
      (onlyWithPaper !== true || facts.returnsPaper) && !holds(condition, dossier, facts),
  )
  const findings = unmet.map((requirement) => findingOf(rule, requirement, dossier))
  return { rule, state: stateOf(findings), findings }
}

function stateOf(findings: readonly AssessmentFinding[]): MetricState {
  if (findings.length === 0) return 'counts'
  return findings.every(({ severity }) => severity === 'not-yet') ? 'not-yet' : 'missing'
}

function findingOf(rule: MetricRule, requirement: Requirement, { status }: DossierDraft): AssessmentFinding {
  const { field, message, messageVi, atTheEnd } = requirement
  const severity = atTheEnd === true && open.has(status) ? 'not-yet' : 'missing'
  return { metric: rule.id, severity, field, message, messageVi }
}

/** Fees are told, and none of them is more than nothing. Fees that nobody told of are not known to be none. */
function hasNoFeeToPay({ fees }: DossierDraft): boolean {
  return Array.isArray(fees) && entriesOf(fees).every(({ amountVnd }) => amountVnd === 0)
}

/** Without a time of reception the portal counts a dossier nowhere. */
function notCounted(dossier: DossierDraft): DossierAssessment {
  const finding: AssessmentFinding = {
    severity: 'missing',
    field: 'receivedAt',
    message: 'Without a time of reception the dossier is not counted at all',
    messageVi: 'Chưa có ngày tiếp nhận nên hồ sơ không được tính vào bất kỳ chỉ số nào',
  }
  const metrics = metricRules.map((rule) => assessmentOf(rule, 'missing'))
  return { metrics, findings: [finding, ...oddities(dossier)] }
}

function assessmentOf({ id, title, titleVi }: MetricRule, state: MetricState): MetricAssessment {
  return { id, title, titleVi, state, counts: state === 'counts' }
}
