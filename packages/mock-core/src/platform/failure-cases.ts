import { zFaultRule, type FaultRule } from '../faults/fault.ts'
import { own } from '../world/record.ts'
import type { OfficerRefusal } from './officers.ts'

/** Whom or what a case is brought about for. */
export type CaseSubject = 'dossierCode' | 'jointDossierCode' | 'personalId'

/**
 * How one case of failure is brought about: officers decide so about the dossier (`policy`), an officer or citizen does
 * something now (`officer`), or requests fail (`fault`, for all dossiers).
 */
export type FailureCase = {
  /** One sentence: what fails. */
  readonly summary: string
} & (
  | { readonly by: 'policy'; readonly system: string; readonly fields: Readonly<Record<string, unknown>> }
  | {
      readonly by: 'officer'
      readonly system: string
      readonly action: string
      /** What the action takes of whoever asks. */
      readonly subject: CaseSubject
      readonly fields?: Readonly<Record<string, unknown>>
    }
  | { readonly by: 'fault'; readonly rule: FaultRule }
)

/** Cases of failure by their names, as `C5`. */
export type FailureCases = Readonly<Record<string, FailureCase>>

/** What is told of a case in the list. */
export interface FailureCaseView {
  readonly summary: string
  readonly by: FailureCase['by']
  /** What has to be given. Absent: it strikes all dossiers. */
  readonly subject?: CaseSubject
  /** Further fields, as they are when nothing is given. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What became of a case: what was done, or why not. */
export type FailureCaseAnswer = { readonly done: Readonly<Record<string, unknown>> } | OfficerRefusal

/** The means of a platform by which cases are brought about. */
export interface CaseMeans {
  setPolicy(system: string, fields: unknown, dossierCode?: string): OfficerRefusal | undefined
  act(system: string, action: string, body: unknown): FailureCaseAnswer
  addFault(rule: FaultRule): object
}

/** Tells what each case takes. */
export function listCases(cases: FailureCases): Record<string, FailureCaseView> {
  return Object.fromEntries(Object.entries(cases).map(([name, failure]) => [name, viewOf(failure)]))
}

/**
 * Brings a case about.
 *
 * @param body - The subject, and fields that take the place of those of the case.
 */
export function strikeCase(cases: FailureCases, name: string, body: unknown, means: CaseMeans): FailureCaseAnswer {
  const failure = own(cases, name)
  if (failure === undefined) {
    return { error: 'UNKNOWN', message: `The cases are: ${Object.keys(cases).join(', ') || 'none'}` }
  }
  const { subject, fields: usual } = viewOf(failure)
  const given: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
  if (subject !== undefined && (typeof given[subject] !== 'string' || given[subject] === '')) {
    return {
      error: 'INVALID_BODY',
      message: `${subject}: is required for ${name}`,
      fields: [`${subject}: is required`],
    }
  }
  if (failure.by === 'officer') return means.act(failure.system, failure.action, { ...usual, ...given })
  if (failure.by === 'policy') {
    const { dossierCode, ...changes } = given
    const fields = { ...usual, ...changes }
    return means.setPolicy(failure.system, fields, String(dossierCode)) ?? { done: { dossierCode, ...fields } }
  }
  const rule = zFaultRule.safeParse({ ...failure.rule, ...given })
  if (rule.success) return { done: { ...means.addFault(rule.data) } }
  return { error: 'INVALID_BODY', message: `${name} takes the fields of a fault, as times` }
}

function viewOf(failure: FailureCase): FailureCaseView {
  const { summary, by } = failure
  if (failure.by === 'fault') return { summary, by, fields: { ...failure.rule } }
  const subject = failure.by === 'policy' ? 'dossierCode' : failure.subject
  return { summary, by, subject, fields: failure.fields ?? {} }
}
