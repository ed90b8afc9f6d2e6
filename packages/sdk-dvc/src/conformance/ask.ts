import type { CaseAnswer, CaseContext, SendOptions } from '@lienthong/conformance'
import {
  operations,
  zFindDossierAnswer,
  zSyncDossierAnswer,
  zSyncProgressAnswer,
  zSyncStatusAnswer,
  type DossierRow,
  type PortalDossier,
  type PortalProgress,
  type StatusUpdate,
  type SyncDossierAnswer,
  type SyncProgressAnswer,
  type SyncStatusAnswer,
} from '../contract/index.ts'

/** Hands a dossier over, to be created or to be updated, and demands an answer of the contract. */
export async function sync(
  t: CaseContext,
  dossier: PortalDossier,
  as: 'new' | 'update',
  options?: SendOptions,
): Promise<SyncDossierAnswer> {
  const request = { isUpdating: as === 'update' ? 'True' : 'False', data: [dossier] }
  const answer = await t.send(operations.syncDossier, request, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSyncDossierAnswer, 'the answer')
}

/** Hands several dossiers over in one call. */
export async function syncAll(
  t: CaseContext,
  data: readonly PortalDossier[],
  as: 'new' | 'update',
): Promise<SyncDossierAnswer> {
  const answer = await t.send(operations.syncDossier, { isUpdating: as === 'update' ? 'True' : 'False', data })
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSyncDossierAnswer, 'the answer')
}

/** Tells a state and demands an answer of the contract. */
export async function tellStatus(t: CaseContext, data: StatusUpdate, options?: SendOptions): Promise<SyncStatusAnswer> {
  const answer = await t.send(operations.syncStatus, { type: '2', data }, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSyncStatusAnswer, 'the answer')
}

/** Adds steps and demands an answer of the contract. */
export async function progress(
  t: CaseContext,
  steps: readonly PortalProgress[],
  options?: SendOptions,
): Promise<SyncProgressAnswer> {
  const answer = await t.send(operations.syncProgress, { data: steps }, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSyncProgressAnswer, 'the answer')
}

/** The rows found under a code. */
export async function find(t: CaseContext, code: string): Promise<readonly DossierRow[]> {
  const answer = await t.send(operations.findDossier, { mahoso: code })
  return foundIn(t, answer)
}

/** The rows of an answer that must be a success. */
function foundIn(t: CaseContext, answer: CaseAnswer): readonly DossierRow[] {
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, zFindDossierAnswer, 'the answer')
  expectSuccess(t, body)
  return body.result ?? []
}

/** What every answer of the portal begins with. */
interface Envelope {
  readonly error_code: string | number
}

/** The portal says success in three ways: 0, "0" and "00". */
export function expectSuccess(t: CaseContext, { error_code }: Envelope): void {
  t.expect([0, '0', '00'].includes(error_code), 'error_code to be 0, "0" or "00"')
}

/** Demands a refusal; the list of its codes is not public, so any code but success is taken. */
export function expectRefused(t: CaseContext, { error_code }: Envelope): void {
  t.expect(![0, '0', '00'].includes(error_code), 'an error_code that is not 0, "0" or "00"')
}

/** Demands the code by which clients know that they must sign in again. */
export function expectSessionRefused(t: CaseContext, { error_code }: Envelope): void {
  t.expectCode(String(error_code), '-1', 'error_code')
}
