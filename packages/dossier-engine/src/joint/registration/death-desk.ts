import type { RegistrationResult } from '@lienthong/sdk-civil-status'
import { done } from '../../process/step-result.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointDeath } from '../joint-death.ts'
import type { JointSystems } from '../joint-systems.ts'
import { attachmentsOf, codesOf, formWithChanges } from './attachments.ts'
import { decisionOf } from './decision.ts'
import { askRegistration, openStanding } from './registration-standing.ts'

/** The registration of a death. */
export function deathDesk(systems: JointSystems): AgencyDesk<JointDeath> {
  return {
    async submit(context, data) {
      const attachments = await attachmentsOf(context.input, data, systems)
      const form = formWithChanges(context.input.death, data)
      const registration = { ...form, ...codesOf(context), kind: 'death' as const, attachments }
      await systems.civilStatus.submitRegistration(registration, callOptions(context))
      return { kind: 'open' }
    },
    async ask(context) {
      return standingOf(await askRegistration(systems, context, 'death'))
    },
    // No wire takes a push back: the office hears of it from the desk. What it has entered by then stays.
    withdraw: () => Promise.resolve('withdrawn'),
    async correct(context, _data, received) {
      const standing = standingOf(await askRegistration(systems, context, 'death'))
      return done({ ...(standing.kind === 'done' && standing.result), cancelledBy: decisionOf(received) })
    },
  }
}

function standingOf(result: RegistrationResult<'death'>): Standing {
  if (result.state !== 'completed') return openStanding(result)
  const { number, book, page, registeredOn } = result.death
  return {
    kind: 'done',
    result: { number, book, ...(page !== undefined && { page }), ...(registeredOn !== undefined && { registeredOn }) },
  }
}
