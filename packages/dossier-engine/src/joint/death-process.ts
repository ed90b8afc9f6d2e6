import { dueDate, isLienThongError, type Instant } from '@lienthong/sdk-core'
import { defineProcess, type DueContext, type ProcessDefinition } from '../process/define-process.ts'
import { agencySignals, agencyStep } from './agency/agency-step.ts'
import { benefitDesk } from './death/benefit-desk.ts'
import { populationStep } from './death/population-step.ts'
import { removalDesk } from './death/removal-desk.ts'
import type { BenefitPayer, JointDeath } from './joint-death.ts'
import { jointProblems } from './joint-problems.ts'
import { resolveJointOptions, type JointOptions } from './joint-options.ts'
import type { JointSystems } from './joint-systems.ts'
import { deathEntry } from './outbox/entries.ts'
import { jointServiceStep } from './outbox/joint-service-step.ts'
import { portalStep } from './outbox/portal-step.ts'
import { deathDesk } from './registration/death-desk.ts'

/** Working days of each payer. @source Decree 63/2024/NĐ-CP; those of social pension, veterans and volunteers are assumed: as of the other supported */
const payerDays = {
  'social-insurance': 8,
  'social-protection': 5,
  'social-pension': 5,
  'war-veteran': 5,
  'youth-volunteer': 5,
  merit: 17,
  none: 0,
} as const satisfies Record<BenefitPayer, number>

/**
 * Death, population database, removal of the residence beside the money for the funeral: one dossier at one desk, every register.
 * The key of a process is the code of the dossier at the provincial one-stop system.
 *
 * Signals: `supplement` ({@link JointSupplement}), `withdraw`, `cancel-death`, `paid-twice` (both with `decisionNumber`),
 * `payer-decided`, `paper-answer` ({@link JointPaperAnswer}).
 *
 * @throws {@link EngineError} `DEFINITION_INVALID` when an option breaks a rule.
 * @example
 * const death = jointDeathProcess(systems)
 * const engine = await createEngine({ store, processes: [death] })
 * await engine.start(death, dossierCode, input)
 */
export function jointDeathProcess(systems: JointSystems, options: JointOptions = {}): ProcessDefinition<JointDeath> {
  const resolved = resolveJointOptions(options)
  const tools = { systems, options: resolved }
  const registered = ['registration', 'population']
  return defineProcess<JointDeath>({
    kind: 'joint-death',
    version: 1,
    problems: jointProblems,
    branches: {
      registration: {
        dueWorkingDays: 0,
        accepts: ['supplement', 'withdraw'],
        reopensOn: ['cancel-death'],
        step: agencyStep(deathDesk(systems), tools),
      },
      population: {
        after: ['registration'],
        dueWorkingDays: 0,
        accepts: ['withdraw'],
        reopensOn: ['cancel-death'],
        step: populationStep(systems),
      },
      residence: {
        after: registered,
        dueWorkingDays: 0,
        accepts: agencySignals,
        reopensOn: ['cancel-death'],
        step: agencyStep(removalDesk(systems), tools),
      },
      benefit: {
        after: registered,
        dueAt: benefitDueAt,
        accepts: [...agencySignals, 'payer-decided'],
        reopensOn: ['cancel-death', 'paid-twice'],
        step: agencyStep(benefitDesk(systems), tools),
      },
      'joint-service': {
        follows: ['registration'],
        accepts: ['withdraw'],
        step: jointServiceStep<JointDeath>(systems, deathEntry(systems)),
      },
      portal: {
        follows: [...registered, 'residence', 'benefit', 'joint-service'],
        step: portalStep<JointDeath>(systems, ({ death }) => death),
      },
    },
  })
}

function benefitDueAt({ input, readyAt }: DueContext<JointDeath>): Instant | undefined {
  const payer = input.benefit?.payer ?? 'none'
  if (payer === 'unknown') return undefined
  const limitWorkingDays = payerDays[payer]
  try {
    return dueDate({ receivedAt: readyAt, limitWorkingDays }).dueAt
  } catch (error) {
    if (isLienThongError(error)) return undefined
    throw error
  }
}
