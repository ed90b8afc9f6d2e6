import type { CompletedResult, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { StepContext } from '../../process/step-context.ts'
import { done, wait } from '../../process/step-result.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointSystems } from '../joint-systems.ts'
import { attachmentsOf, codesOf, formWithChanges } from './attachments.ts'
import { decisionOf } from './decision.ts'
import { askRegistration, openStanding } from './registration-standing.ts'

/** What the registration of a birth hands on. Personal data. */
export interface RegisteredBirthResult {
  readonly number: string
  readonly book: string
  readonly page?: string
  readonly registeredOn?: string
  /** Number and year, by which other agencies ask for the certificate. */
  readonly certificateNumber: string
  /** Absent when it comes later. */
  readonly personalId?: string
  /** Of the decision by which the entry was put right. */
  readonly correctedBy?: string
}

/** The registration of a birth. */
export function birthDesk(systems: JointSystems): AgencyDesk<JointBirth> {
  return {
    async submit(context, data) {
      const { input } = context
      const attachments = await attachmentsOf(input, data, systems)
      const form = formWithChanges(input.birth, data)
      const registration = { ...form, ...codesOf(context), kind: 'birth' as const, attachments }
      await systems.civilStatus.submitRegistration(registration, callOptions(context))
      return { kind: 'open' }
    },
    async ask(context) {
      return standingOf(await askRegistration(systems, context, 'birth'), context)
    },
    // No wire takes a push back: the office hears of it from the desk. What it has entered by then stays.
    withdraw: () => Promise.resolve('withdrawn'),
    async correct(context, _data, received) {
      const result = await askRegistration(systems, context, 'birth')
      if (result.state !== 'completed') return wait({ workingDays: 1 }, 'CORRECTION_PENDING')
      return done({ ...birthResult(result, context), correctedBy: decisionOf(received) })
    },
  }
}

function standingOf(result: RegistrationResult, context: StepContext<JointBirth>): Standing {
  return result.state === 'completed' ? { kind: 'done', result: birthResult(result, context) } : openStanding(result)
}

/** What stands in the book. */
export function birthResult({ birth }: CompletedResult, { now }: Pick<StepContext, 'now'>): RegisteredBirthResult {
  const { number, book, page, registeredOn, personalId } = birth
  return {
    number,
    book,
    ...(page !== undefined && { page }),
    ...(registeredOn !== undefined && { registeredOn }),
    certificateNumber: `${number}/${(registeredOn ?? now).slice(0, 4)}`,
    ...(personalId !== undefined && { personalId }),
  }
}
