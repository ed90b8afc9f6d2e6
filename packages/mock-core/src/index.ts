export { parseFaultHeader, zFault, zFaultRule, type Fault, type FaultRule } from './faults/fault.ts'
export { FaultBook, type ActiveFault } from './faults/fault-book.ts'
export { lgspMockGateway } from './gateways/lgsp-mock-gateway.ts'
export type { IncomingRequest, MockGateway } from './gateways/mock-gateway.ts'
export { ngspMockGateway } from './gateways/ngsp-mock-gateway.ts'
export { populationMockGateway } from './gateways/population-mock-gateway.ts'
export { sameSecret } from './gateways/same-secret.ts'
export { securityServerMockGateway } from './gateways/security-server-mock-gateway.ts'
export { Tokens } from './gateways/tokens.ts'
export { Journal, type JournalEntry } from './journal/journal.ts'
export type { KeptNotice, NoticeAnswer, NoticeAttempt, NoticeReading } from './notices/kept-notice.ts'
export { noticeFields, zNoticeUrl } from './notices/notice-fields.ts'
export { Notices, type NoticePlan, type NoticeSending } from './notices/notices.ts'
export { inProcessFetch } from './platform/in-process.ts'
export { Courier } from './platform/courier.ts'
export { MockPlatform, type Outcome, type PlatformOptions } from './platform/platform.ts'
export type {
  CaseSubject,
  FailureCase,
  FailureCaseAnswer,
  FailureCases,
  FailureCaseView,
} from './platform/failure-cases.ts'
export type { OfficerAnswer, OfficerDesk, OfficerRefusal, Officers } from './platform/officers.ts'
export type { Target, TargetPerson } from './platform/targets.ts'
export { pdfOf, specimenPdf } from './specimen/specimen-pdf.ts'
export { behind } from './system/behind.ts'
export {
  mockOperation,
  type ContractProblem,
  type HandlerInput,
  type MockOperation,
  type MockOperationSpec,
} from './system/mock-operation.ts'
export type { MockPage, PageReply, PageRequest } from './system/mock-page.ts'
export type { MockSystem } from './system/mock-system.ts'
export { officerAction, type OfficerAction, type OfficerOutcome } from './system/officer-action.ts'
export { definePolicy, type Policy, type PolicyFields, type SystemPolicies } from './system/policy.ts'
export { readKeptFile, type KeptFile } from './system/kept-file.ts'
export { recordView, type RecordView } from './system/record-view.ts'
export type { ParamsOf, Replier, Reply, RequestOf } from './system/reply.ts'
export type { CastRow } from './world/cast-people.ts'
export type {
  BirthPaper,
  CivilStatusCorrection,
  CompletedCase,
  DeathPaper,
  EventListener,
  FuneralPayer,
  ResidenceEntry,
  WorldEvents,
} from './world/events.ts'
export type {
  Address,
  BirthAct,
  CardEnd,
  DeathAct,
  DossierView,
  Graph,
  HealthCard,
  Household,
  JointView,
  MaritalStatus,
  MarriageAct,
  Person,
  Persona,
} from './world/graph.ts'
export { invariants, type Invariant } from './world/invariants.ts'
export type { OutgoingAnswer, OutgoingCall } from './world/outgoing-call.ts'
export type { People } from './world/people.ts'
export { mayMoveAtPortal, portalMoves } from './world/portal-moves.ts'
export { Random, type RandomState } from './world/random.ts'
export { own, put } from './world/record.ts'
export { VirtualClock, type ClockState } from './world/virtual-clock.ts'
export { World, type Slice, type TaskFailure, type WorldOptions, type WorldSnapshot } from './world/world.ts'
