import { defineProcess, type ProcessDefinition } from '../process/define-process.ts'
import { notApplicable } from '../process/step-result.ts'
import type { JointBirth } from './joint-birth.ts'
import type { JointOptions } from './joint-options.ts'
import type { JointSystems } from './joint-systems.ts'

/** Birth, number, residence beside insurance card, identity card: one dossier, every register. */
export function jointBirthProcess(_systems: JointSystems, options: JointOptions = {}): ProcessDefinition<JointBirth> {
  const step = () => notApplicable('NOT_BUILT')
  return defineProcess<JointBirth>({
    kind: 'joint-birth',
    version: 1,
    branches: {
      registration: { dueWorkingDays: 0, step },
      number: { after: ['registration'], step },
      residence: { after: ['number'], dueWorkingDays: options.residenceWorkingDays ?? 2, step },
      card: { after: options.cardAfterResidence ? ['number', 'residence'] : ['number'], dueWorkingDays: 2, step },
      'identity-card': { after: ['number'], dueWorkingDays: 5, step },
      'joint-service': { step },
      portal: { step },
    },
  })
}
