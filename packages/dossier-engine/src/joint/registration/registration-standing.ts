import type { OpenResult, RegistrationKind, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { StepContext } from '../../process/step-context.ts'
import type { Standing } from '../agency/standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointSystems } from '../joint-systems.ts'

/** Asks civil status where a dossier stands. */
export async function askRegistration<Kind extends RegistrationKind>(
  { civilStatus }: JointSystems,
  context: StepContext<{ readonly provinceCode: string }>,
  kind: Kind,
): Promise<RegistrationResult<Kind>> {
  const { provinceCode } = context.input
  const question = { provinceCode, kind, dossierCodes: [context.key] }
  for await (const result of civilStatus.listRegistrationResults(question, callOptions(context))) return result
  return { state: 'not-found', dossierCode: context.key } satisfies OpenResult
}

/** Where a dossier stands that is not completed. */
export function openStanding(result: OpenResult): Standing {
  switch (result.state) {
    case 'waiting':
      return { kind: 'open' }
    case 'processing':
      return { kind: 'open', why: 'IN_PROCESSING' }
    case 'not-found':
      return { kind: 'unknown' }
    case 'supplement-required': {
      const { error, until } = result
      return { kind: 'supplement', why: error.code, ...(until !== undefined && { until }) }
    }
    case 'refused':
      return { kind: 'refused', problem: result.error }
    case 'unreadable':
      // About this dossier the system answers outside the contract: a person has to look.
      throw result.error
  }
}
