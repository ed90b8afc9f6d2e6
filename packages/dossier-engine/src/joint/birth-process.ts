import { defineProcess, type ProcessDefinition } from '../process/define-process.ts'
import { agencySignals, agencyStep } from './agency/agency-step.ts'
import { cardDesk } from './birth/card-desk.ts'
import { identityCardStep } from './birth/identity-card-step.ts'
import { numberStep } from './birth/number-step.ts'
import { birthResidenceDesk } from './birth/residence-desk.ts'
import type { JointBirth } from './joint-birth.ts'
import { jointProblems } from './joint-problems.ts'
import { resolveJointOptions, type JointOptions } from './joint-options.ts'
import type { JointSystems } from './joint-systems.ts'
import { birthEntry } from './outbox/entries.ts'
import { jointServiceStep } from './outbox/joint-service-step.ts'
import { portalStep } from './outbox/portal-step.ts'
import { birthDesk } from './registration/birth-desk.ts'

/**
 * Birth, number, residence beside insurance card, identity card where asked for: one dossier at one desk, every register. The key
 * of a process is the code of the dossier at the provincial one-stop system.
 *
 * Limits of the branches are those of Decree 63/2024/NĐ-CP. A registered birth is never undone because a later branch failed.
 *
 * Signals: `supplement` ({@link JointSupplement}), `withdraw`, `correct` ({@link JointCorrection}), `paper-answer`
 * ({@link JointPaperAnswer}), `refunded`.
 *
 * @throws {@link EngineError} `DEFINITION_INVALID` when an option breaks a rule.
 * @example
 * const birth = jointBirthProcess(systems)
 * const engine = await createEngine({ store, processes: [birth] })
 * await engine.start(birth, dossierCode, input)
 */
export function jointBirthProcess(systems: JointSystems, options: JointOptions = {}): ProcessDefinition<JointBirth> {
  const resolved = resolveJointOptions(options)
  const tools = { systems, options: resolved }
  const withNumber = ['registration', 'number']
  const jointService = jointServiceStep<JointBirth>(systems, birthEntry(systems))
  const agency = { accepts: agencySignals, reopensOn: ['correct'] }
  return defineProcess<JointBirth>({
    kind: 'joint-birth',
    version: 1,
    problems: jointProblems,
    branches: {
      registration: {
        dueWorkingDays: 0,
        accepts: ['supplement', 'withdraw'],
        reopensOn: ['correct'],
        step: agencyStep(birthDesk(systems), tools),
      },
      number: {
        after: ['registration'],
        dueWorkingDays: 3,
        accepts: ['withdraw'],
        step: numberStep(systems, resolved),
      },
      residence: {
        after: withNumber,
        dueWorkingDays: resolved.residenceWorkingDays,
        ...agency,
        step: agencyStep(birthResidenceDesk(systems), tools),
      },
      card: {
        after: resolved.cardAfterResidence ? [...withNumber, 'residence'] : withNumber,
        dueWorkingDays: 2,
        ...agency,
        step: agencyStep(cardDesk(systems), tools),
      },
      'identity-card': {
        after: withNumber,
        dueWorkingDays: 5,
        accepts: ['withdraw', 'paper-answer'],
        step: identityCardStep,
      },
      'joint-service': { follows: withNumber, accepts: ['withdraw'], step: jointService },
      portal: {
        follows: [...withNumber, 'residence', 'card', 'identity-card', 'joint-service'],
        step: portalStep<JointBirth>(systems, ({ birth }) => birth),
      },
    },
  })
}
