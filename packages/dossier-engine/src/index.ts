export { createEngine, type EngineOptions } from './engine/create-engine.ts'
export type {
  BranchStatus,
  Engine,
  HistoryEntry,
  ListQuery,
  ProcessContents,
  ProcessPage,
  ProcessStatus,
  ProcessSummary,
  Signal,
  Worker,
  WorkOptions,
  WriteOptions,
} from './engine/engine.ts'
export { EngineError, engineErrors, type EngineErrorCode } from './engine-error.ts'
export {
  benefitPayers,
  jointBirthProcess,
  jointDeathProcess,
  takeInJointDossier,
  zJointBirth,
  zJointDeath,
  zJointSupplement,
  type BenefitPayer,
  type FoundJointDossier,
  type FuneralPayerDesk,
  type JointBenefit,
  type JointBirth,
  type JointBirthForm,
  type JointCorrection,
  type JointDeath,
  type JointDeathForm,
  type JointEntryTold,
  type JointFiling,
  type JointOptions,
  type JointPaper,
  type JointPaperAnswer,
  type JointPayerDecision,
  type JointServiceDesk,
  type JointStepTold,
  type JointSupplement,
  type JointSystems,
  type PaidFee,
  type RecoveryRecord,
  type RefundDesk,
  type RegisteredBirthResult,
  type TakenIn,
} from './joint/index.ts'
export { branchFailures, type BranchFailureCode, type BranchProblem } from './process/branch-problem.ts'
export { branchStates, overallState, type BranchState, type ProcessState } from './process/branch-state.ts'
export {
  defineProcess,
  type BranchDefinition,
  type DueContext,
  type ProcessDefinition,
  type StepRetryOptions,
} from './process/define-process.ts'
export type { BranchView, Cause, ReceivedSignal, StepContext } from './process/step-context.ts'
export {
  done,
  failed,
  next,
  notApplicable,
  refused,
  supplement,
  telling,
  wait,
  type Keep,
  type ReasonCode,
  type StepResult,
  type StepSignal,
  type Until,
} from './process/step-result.ts'
export { openStore, type StoreOptions } from './store/open-store.ts'
export type { Queryable, Store } from './store/store.ts'
