import type { ProcessDefinition } from '../../process/define-process.ts'
import type { Engine } from '../../engine/engine.ts'
import type { JointSupplement } from '../agency/agency-data.ts'
import type { JointServiceDesk } from '../joint-service-desk.ts'
import { isJointServiceUnknown } from '../outbox/joint-service-refusals.ts'

/** A joint dossier as it was found in the list of the joint-service software. */
export interface FoundJointDossier<Input> {
  /** Code at the provincial one-stop system: the same one each time this joint dossier is found. */
  readonly key: string
  readonly input: Input
  /** What it brings when it was asked for more. */
  readonly supplement: JointSupplement
}

/** What became of a joint dossier that was found. `withdrawn`: the citizen took it back before it was acknowledged. */
export type TakenIn = 'started' | 'supplemented' | 'known' | 'withdrawn'

/**
 * Takes a joint dossier in, however often it is found: the first time it is started; while a supplement is awaited it is one;
 * otherwise nothing happens. It is acknowledged each time, or it would be offered for ever.
 *
 * Safe to repeat.
 *
 * @throws {@link EngineError} as {@link Engine.start} and {@link Engine.signal}.
 * @example
 * for await (const row of jointService.listNewJointDossiers()) await takeInJointDossier(engine, birth, await read(row), jointService)
 */
export async function takeInJointDossier<Input extends { readonly jointDossierCode: string }>(
  engine: Engine,
  process: ProcessDefinition<Input>,
  { key, input, supplement }: FoundJointDossier<NoInfer<Input>>,
  jointService: Pick<JointServiceDesk, 'acknowledgeJointDossier'>,
): Promise<TakenIn> {
  const { started } = await engine.start(process, key, input)
  const outcome = started ? 'started' : await supplementIfAsked(engine, key, supplement)
  try {
    await jointService.acknowledgeJointDossier({ jointDossierCode: input.jointDossierCode })
  } catch (error) {
    if (!isJointServiceUnknown(error)) throw error
    // It stood in the list a moment ago.
    await hearOfWithdrawal(engine, key)
    return 'withdrawn'
  }
  return outcome
}

/** The citizen took the dossier back before it was acknowledged: what was started ends. */
export async function hearOfWithdrawal(engine: Engine, key: string): Promise<void> {
  if ((await engine.status(key)) !== undefined)
    await engine.signal(key, { type: 'withdraw', id: 'withdrawn-in-the-software' })
}

async function supplementIfAsked(engine: Engine, key: string, data: JointSupplement): Promise<TakenIn> {
  const { branches = {} } = (await engine.status(key)) ?? {}
  const asking = Object.entries(branches).filter(([, { state }]) => state === 'supplement')
  for (const [branch, { steps }] of asking) {
    // The same question is answered once, however often the dossier is found before it was acknowledged.
    await engine.signal(key, { type: 'supplement', branch, data, id: `supplement/${branch}/${String(steps)}` })
  }
  return asking.length > 0 ? 'supplemented' : 'known'
}
