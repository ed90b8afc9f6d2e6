import { dossierStatuses, type DossierStatus } from '@lienthong/sdk-dvc'
import type { SyncEvent } from '../sync/sync-event.ts'

/** Names by the portal's own code, which registers of provinces often keep. */
const namesByCode: ReadonlyMap<unknown, DossierStatus> = new Map(
  Object.entries(dossierStatuses).map(([name, { code }]) => [code, name as DossierStatus]),
)

/**
 * Makes an event of a record of a file: the fields of a dossier beside `progress` and `register`, or `code` and `progress` alone.
 * Nothing is checked here.
 */
export function eventOfRecord(record: object): SyncEvent {
  const { progress, register: facts, ...rest } = record as { progress?: unknown; register?: unknown }
  const register = facts === undefined ? {} : { register: facts }
  const steps = Array.isArray(progress) ? progress.map(withName) : progress
  const isAlone = Object.keys(rest).length === 1 && 'code' in rest
  if (isAlone) return { ...rest, ...register, progress: steps } as unknown as SyncEvent
  return {
    dossier: withName(rest),
    ...register,
    ...(steps !== undefined && { progress: steps }),
  } as unknown as SyncEvent
}

function withName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const name = namesByCode.get((value as { status?: unknown }).status)
  return name === undefined ? value : { ...value, status: name }
}
