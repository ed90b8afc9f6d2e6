import { defineProcess, type ProcessDefinition } from '../process/define-process.ts'
import { notApplicable } from '../process/step-result.ts'
import type { JointDeath } from './joint-death.ts'
import type { JointOptions } from './joint-options.ts'
import type { JointSystems } from './joint-systems.ts'

/** Death, population database, removal of the residence beside the money for the funeral: one dossier, every register. */
export function jointDeathProcess(_systems: JointSystems, _options: JointOptions = {}): ProcessDefinition<JointDeath> {
  const step = () => notApplicable('NOT_BUILT')
  return defineProcess<JointDeath>({
    kind: 'joint-death',
    version: 1,
    branches: {
      registration: { dueWorkingDays: 0, step },
      population: { after: ['registration'], step },
      residence: { after: ['population'], dueWorkingDays: 0, step },
      benefit: { after: ['population'], step },
      'joint-service': { step },
      portal: { step },
    },
  })
}
