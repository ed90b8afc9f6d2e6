import type { JointDossier, JointDossierHead, JointServiceClient } from '@lienthong/sdk-civil-status'
import type { CallOptions, FieldProblem } from '@lienthong/sdk-core'
import type { Engine } from '../../engine/engine.ts'
import type { ProcessDefinition } from '../../process/define-process.ts'
import type { JointSupplement } from '../agency/agency-data.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointDeath } from '../joint-death.ts'
import { isJointServiceUnknown } from '../outbox/joint-service-refusals.ts'
import { jointInputOf, type JointInput } from './joint-input.ts'
import type { JointReceptionDesk } from './joint-reception-desk.ts'
import { hearOfWithdrawal, takeInJointDossier, type TakenIn } from './take-in.ts'

/** The two joint processes. */
export interface JointProcesses {
  readonly birth: ProcessDefinition<JointBirth>
  readonly death: ProcessDefinition<JointDeath>
}

/** What became of a row of the list. */
export interface TakenInListed {
  /** `other-module`: neither a birth nor a death; it is not acknowledged. */
  readonly outcome: TakenIn | 'other-module'
  /** Code at the provincial one-stop system: the key of the process. */
  readonly key: string
  /** What a clerk has to ask about or fill in, by the signal `supplement`. Fields and rules, never values. */
  readonly problems: readonly FieldProblem[]
}

/**
 * Takes a dossier of the joint-service software in: fetches it, makes the process of it, starts or supplements that, and
 * acknowledges it. Safe to repeat, and to be called for every row of every list.
 *
 * A dossier with problems is taken in, too: it has to be acknowledged within two working hours. The branch that needs what is
 * missing stops as `failed` and names the fields, until the signal `supplement` brings them; the other branches go on.
 *
 * @throws {@link EngineError} as {@link Engine.start} and {@link Engine.signal}.
 * @throws TypeError when there are papers and `keepPaper` is missing.
 * @example
 * for await (const row of jointService.listNewJointDossiers()) {
 *   if (row.kind === 'birth' || row.kind === 'death') await takeInListedDossier(engine, { birth, death }, row, jointService, desk)
 * }
 */
export async function takeInListedDossier(
  engine: Engine,
  processes: JointProcesses,
  row: JointDossierHead,
  jointService: Pick<JointServiceClient, 'getJointDossier' | 'acknowledgeJointDossier'>,
  desk: JointReceptionDesk,
  options?: CallOptions,
): Promise<TakenInListed> {
  const dossier = await fetchDossier(row, jointService, options)
  const found = dossier === undefined ? undefined : await jointInputOf(dossier, desk)
  if (found === undefined) {
    const key = await desk.dossierCodeOf(row)
    if (dossier === undefined) await hearOfWithdrawal(engine, key)
    return { outcome: dossier === undefined ? 'withdrawn' : 'other-module', key, problems: [] }
  }
  const { key, problems } = found
  const rest = { key, supplement: supplementOf(found) }
  const outcome =
    found.kind === 'birth'
      ? await takeInJointDossier(engine, processes.birth, { ...rest, input: found.input }, jointService)
      : await takeInJointDossier(engine, processes.death, { ...rest, input: found.input }, jointService)
  return { outcome, key, problems }
}

/** `undefined` when the citizen took it back since it was listed. */
async function fetchDossier(
  { id }: JointDossierHead,
  jointService: Pick<JointServiceClient, 'getJointDossier'>,
  options: CallOptions | undefined,
): Promise<JointDossier | undefined> {
  try {
    return await jointService.getJointDossier({ id }, options)
  } catch (error) {
    if (isJointServiceUnknown(error)) return undefined
    throw error
  }
}

/** The form as a supplement. When the dossier was received stays as it was. */
function supplementOf(found: JointInput): JointSupplement {
  const { receivedAt: _, ...form } = found.kind === 'birth' ? found.input.birth : found.input.death
  const { papers = [] } = found.input
  if (found.kind === 'death') {
    const { beneficiary } = found.input.benefit ?? {}
    return {
      form,
      papers,
      ...(beneficiary &&
        beneficiary.relation !== 'unknown' && { beneficiary: { ...beneficiary, relation: beneficiary.relation } }),
    }
  }
  const { residence, card } = found.input
  return {
    form,
    papers,
    ...(residence?.consents && { consents: residence.consents }),
    ...(card?.facilityCode !== undefined && { facilityCode: card.facilityCode }),
  }
}
