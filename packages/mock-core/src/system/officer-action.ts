import type { z } from 'zod'
import type { World } from '../world/world.ts'

/** What became of an action: what there is to tell, or why it was not done. */
export type OfficerOutcome =
  | { readonly done: Readonly<Record<string, unknown>> }
  | {
      /** `UNKNOWN`: there is no such dossier or person. `NOT_NOW`: its state does not allow it. */
      readonly refused: 'UNKNOWN' | 'NOT_NOW'
      readonly message: string
    }

/** Something an officer of a system does, with its types rubbed off so that all can stand in one list. */
export interface OfficerAction {
  /** One sentence, verb first. */
  readonly summary: string
  /** What has to be told; a `dossierCode` as a rule. */
  readonly body: z.ZodType
  /** Does it, at once. */
  run(world: World, body: never): OfficerOutcome
}

/**
 * Writes an action of an officer down. It is reached as `POST /__admin/v1/officer/{system}/{action}`, and in a test by
 * `platform.officers.act(system, action, body)`.
 *
 * @example
 * export const refuse = officerAction({
 *   summary: 'Refuses a dossier for good.',
 *   body: z.strictObject({ dossierCode: z.string(), reason: z.string() }),
 *   run: (world, { dossierCode, reason }) => close(world, dossierCode, reason),
 * })
 */
export function officerAction<Body>(action: {
  readonly summary: string
  readonly body: z.ZodType<Body>
  run(world: World, body: Body): OfficerOutcome
}): OfficerAction {
  return action as OfficerAction
}
