import { isLienThongError } from '@lienthong/sdk-core'
import { isPortalError } from './errors.ts'
import type { FoundDossier } from './operations/find-dossier.ts'

/** What became of a dossier that was to stand at the portal. */
export interface UpsertResult {
  /** Whether the portal had it before. */
  readonly outcome: 'created' | 'updated'
  /** True when an answer was lost or overtaken, and the dossier was sent again as what it then was. */
  readonly recovered: boolean
}

/** The two calls an upsert is made of. */
export interface UpsertCalls {
  find(): Promise<FoundDossier | undefined>
  send(as: 'new' | 'update'): Promise<void>
}

/**
 * Looks up, then creates or updates. When the answer is lost, looks up once more; when it says that somebody else created it
 * meanwhile, that is looked up enough. Whatever the portal has is only updated, so a dossier never stands there twice.
 */
export async function upsertDossier({ find, send }: UpsertCalls): Promise<UpsertResult> {
  const known = await find()
  const outcome = known === undefined ? 'created' : 'updated'
  try {
    await send(known === undefined ? 'new' : 'update')
    return { outcome, recovered: false }
  } catch (error) {
    if (createdMeanwhile(error)) {
      await send('update')
      return { outcome: 'updated', recovered: true }
    }
    if (!isOutcomeUnknown(error)) throw error
  }
  await send((await find()) === undefined ? 'new' : 'update')
  return { outcome, recovered: true }
}

function createdMeanwhile(error: unknown): boolean {
  return isPortalError(error) && error.code === 'PORTAL_DOSSIER_EXISTS'
}

function isOutcomeUnknown(error: unknown): boolean {
  return isLienThongError(error) && error.outcome === 'unknown'
}
