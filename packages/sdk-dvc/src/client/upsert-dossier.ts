import { isLienThongError } from '@lienthong/sdk-core'
import type { FoundDossier } from './operations/find-dossier.ts'

/** What became of a dossier that was to stand at the portal. */
export interface UpsertResult {
  /** Whether the portal had it before. */
  readonly outcome: 'created' | 'updated'
  /** True when an answer was lost or overtaken, and the dossier was looked up before it was sent again. */
  readonly recovered: boolean
}

/** The two calls an upsert is made of. */
export interface UpsertCalls {
  find(): Promise<FoundDossier | undefined>
  send(as: 'new' | 'update'): Promise<void>
}

/**
 * Looks up, then creates or updates. When the answer is lost, or says that somebody else created it meanwhile, looks up once
 * more: whatever the portal then has is only updated, so a dossier never stands there twice.
 */
export async function upsertDossier({ find, send }: UpsertCalls): Promise<UpsertResult> {
  const known = await find()
  let outcome: UpsertResult['outcome'] = known === undefined ? 'created' : 'updated'
  try {
    await send(known === undefined ? 'new' : 'update')
    return { outcome, recovered: false }
  } catch (error) {
    if (createdMeanwhile(error)) outcome = 'updated'
    else if (!isOutcomeUnknown(error)) throw error
  }
  await send((await find()) === undefined ? 'new' : 'update')
  return { outcome, recovered: true }
}

function createdMeanwhile(error: unknown): boolean {
  return isLienThongError(error) && error.code === 'PORTAL_DOSSIER_EXISTS'
}

function isOutcomeUnknown(error: unknown): boolean {
  return isLienThongError(error) && error.outcome === 'unknown'
}
