export { assessDossier, type AssessDossierOptions } from './client/assess/assess-dossier.ts'
export type { AssessmentFinding, DossierAssessment, MetricAssessment, MetricState } from './client/assess/assessment.ts'
export type { DossierDraft } from './client/assess/dossier-draft.ts'
export {
  metricRules,
  type Condition,
  type MetricId,
  type MetricRule,
  type Requirement,
} from './client/assess/metric-rules.ts'
export { checkDossier, type CheckDossierOptions, type DossierProblem } from './client/check-dossier.ts'
export {
  createNationalPortalClient,
  type NationalPortalClient,
  type NationalPortalClientOptions,
} from './client/create-national-portal-client.ts'
export { dossierFields, type DossierField, type FieldSource } from './client/dossier-fields.ts'
export type { DossierProfile } from './client/dossier-profile.ts'
export { dossierStatuses, type DossierStatus, type DossierStatusCode } from './client/dossier-status.ts'
export { isPortalError, portalErrors, type PortalErrorCode } from './client/errors.ts'
export type { FoundDossier } from './client/operations/find-dossier.ts'
export { maxProgressSteps } from './client/operations/sync-progress.ts'
export type { StatusUpdate } from './client/operations/sync-status.ts'
export { zPortalDossier, type CheckedDossier, type PortalDossier } from './client/portal-dossier.ts'
export { checkStep, zProgressStep, type ProgressStep } from './client/progress-step.ts'
export {
  classifyPortalResult,
  portalResults,
  type PortalResult,
  type PortalResultRow,
} from './client/portal-results.ts'
export {
  dossierDeadline,
  type Deadline,
  type DeadlineInput,
  type SupplementPause,
} from './client/status/dossier-deadline.ts'
export { dossierStatus, type DossierStatusTable } from './client/status/dossier-status-moves.ts'
export { lintStatusMapping, type LintStatusMappingOptions } from './client/status/lint-status-mapping.ts'
export type { StatusMappingFinding, StatusMappingFindingKind } from './client/status/status-finding.ts'
export { zStatusMapping, type StatusMapping } from './client/status/status-mapping.ts'
export { readDossier, type ReadDossier } from './client/read-dossier.ts'
export type { UpsertResult } from './client/upsert-dossier.ts'
export type { UpsertDossiersOptions, UpsertItem } from './client/upsert-dossiers.ts'
