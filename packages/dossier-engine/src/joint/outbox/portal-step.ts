import type { DossierStatus, PortalDossier } from '@lienthong/sdk-dvc'
import type { StepContext } from '../../process/step-context.ts'
import { done, next, notApplicable, wait, type StepResult } from '../../process/step-result.ts'
import { callOptions } from '../call-options.ts'
import type { JointFiling } from '../joint-dossier.ts'
import type { JointSystems } from '../joint-systems.ts'
import { procedureOf } from '../procedures.ts'
import { isPortalEnd, portalStatusOf, portalWay } from './portal-status.ts'

/** Who filed, and when. */
export interface PortalFacts {
  readonly receivedAt: string
  readonly requester: { readonly name: string; readonly personalId?: string | undefined }
}

interface Synced {
  readonly status?: DossierStatus
  /** When it was finished. */
  readonly finishedAt?: string
}

const month = 30 * 86_400_000

/** Keeps the national portal in step: one dossier for the whole group, counted once. */
export function portalStep<Input extends { readonly filing: JointFiling }>(
  { portal }: JointSystems,
  factsOf: (input: Input) => PortalFacts,
) {
  return async (context: StepContext<Input>): Promise<StepResult> => {
    if (portal === undefined) return notApplicable('NOT_CONNECTED')
    const data = (context.data ?? {}) as Synced
    const [step] = portalWay(data.status, portalStatusOf(context.branches))
    if (step === undefined) {
      const { status } = data
      return status !== undefined && isPortalEnd(status) ? done({ status }) : wait({ afterMs: month }, 'FOLLOWING')
    }
    const finishedAt = step === 'finished' ? context.now : data.finishedAt
    await portal.upsertDossier(dossierOf(context, step, factsOf(context.input), finishedAt), callOptions(context))
    return next({ status: step, ...(finishedAt !== undefined && { finishedAt }) } satisfies Synced)
  }
}

function dossierOf<Input extends { readonly filing: JointFiling }>(
  context: StepContext<Input>,
  status: DossierStatus,
  { receivedAt, requester }: PortalFacts,
  finishedAt: string | undefined,
): PortalDossier {
  const { filing } = context.input
  const procedure = procedureOf(context.kind, filing)
  const { name, personalId } = requester
  return {
    code: context.key,
    procedure,
    channel: filing.channel ?? 'online',
    owner: { name, ...(personalId !== undefined && { personalId }) },
    summary: procedure.name,
    submittedAt: receivedAt,
    receivedAt,
    status,
    ...(finishedAt !== undefined && { finishedAt }),
    ...(status === 'returned' && { returnedAt: context.now }),
    processingUnit: filing.processingUnit,
  }
}
