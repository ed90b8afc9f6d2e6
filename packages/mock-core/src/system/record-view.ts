import type { z } from 'zod'
import type { World } from '../world/world.ts'

/** A reading of what one system keeps, with its types rubbed off so that all can stand in one list. */
export interface RecordView {
  /** One sentence, verb first. */
  readonly summary: string
  /** What may be asked for, from the text of a query string. */
  readonly query: z.ZodType
  /** Reads it. JSON only; changes nothing. */
  read(world: World, query: never): Readonly<Record<string, unknown>>
}

/**
 * Writes down how the records of a system are read: by `GET /__admin/v1/records/{system}/{name}`, and in a test by
 * `view.read(platform.world, query)`. No national system has this; it is how a test sees what really arrived there.
 *
 * @example
 * export const counts = recordView({
 *   summary: 'Counts what was received.',
 *   query: z.strictObject({}),
 *   read: (world) => ({ dossiers: Object.keys(world.slice(kept)).length }),
 * })
 */
export function recordView<Query>(view: {
  readonly summary: string
  readonly query: z.ZodType<Query>
  read(world: World, query: Query): Readonly<Record<string, unknown>>
}): RecordView {
  return view as RecordView
}
