import { createCaller, fieldProblem, InputError, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { operations } from '../contract/index.ts'
import { portalCatalogues, type PortalCatalogues } from './catalogues/portal-catalogues.ts'
import type { DossierProfile } from './dossier-profile.ts'
import { portalFeedback, type PortalFeedback } from './feedback/portal-feedback.ts'
import { findDossier, type FoundDossier } from './operations/find-dossier.ts'
import { syncDossier } from './operations/sync-dossier.ts'
import { syncProgress } from './operations/sync-progress.ts'
import { syncStatus, type StatusUpdate } from './operations/sync-status.ts'
import type { CheckedDossier, PortalDossier } from './portal-dossier.ts'
import type { ProgressStep } from './progress-step.ts'
import { requireDossier } from './require-dossier.ts'
import { upsertDossier, type UpsertCalls, type UpsertResult } from './upsert-dossier.ts'
import { upsertDossiers, type UpsertDossiersOptions, type UpsertItem } from './upsert-dossiers.ts'

/** What a client of the portal is created with. */
export interface NationalPortalClientOptions extends ClientOptions {
  /**
   * Which generation of the dossier is sent, and what must be there. Absent: what you give is sent, also of Decision
   * 766/QĐ-TTg, and nothing of it is demanded.
   */
  readonly profile?: DossierProfile
  /** Code of the province, as `H27`: a dossier code without it is refused. Absent: not looked at. */
  readonly provinceCode?: string
}

/** Keeps dossiers in step with the National Public Service Portal (Cổng Dịch vụ công quốc gia). */
export interface NationalPortalClient extends PortalCatalogues, PortalFeedback {
  /**
   * Looks a dossier up by its provincial code; `undefined` when the portal has none.
   *
   * `TraCuuHoSo`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `PORTAL_FAILED`.
   * @source open-source one-stop system; confidence: observed, the fields of the answer assumed
   */
  findDossier(code: string, options?: CallOptions): Promise<FoundDossier | undefined>

  /**
   * Puts a dossier at the portal, new or changed, and never twice.
   *
   * `TraCuuHoSo`, then `DongBoHoSoMC`. Safe to repeat. Two requests; two more when an answer is lost: the dossier is then
   * looked up before it is sent again. What is absent stays absent on the wire, and an update replaces the whole dossier: give
   * papers and fees again with each call.
   *
   * @throws {@link InputError} with every field at fault, as `checkDossier` names them; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and two provincial products; confidence: observed
   */
  upsertDossier(dossier: PortalDossier, options?: CallOptions): Promise<UpsertResult>

  /**
   * Sends a dossier as new or as a change, without looking it up. For whoever knows what the portal has; everybody else wants
   * {@link upsertDossier}.
   *
   * `DongBoHoSoMC`. One request. As `update` it may be repeated; as `new` it may not: when its outcome is `unknown`, look at
   * {@link findDossier} first.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DOSSIER_EXISTS`, `PORTAL_DOSSIER_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and two provincial products; confidence: observed
   */
  syncDossier(dossier: PortalDossier, as: 'new' | 'update', options?: CallOptions): Promise<void>

  /**
   * Puts many dossiers at the portal, several in one call, and none twice.
   *
   * `TraCuuHoSo` for each unless `expect` says more, then `DongBoHoSoMC` with `batchSize` dossiers. Safe to repeat. The
   * portal answers once for a whole call: when it refuses one, or its answer is lost, each dossier of that call is pushed
   * alone. What is listed twice is sent in the order given.
   *
   * @param dossiers - Up to 10_000. One that breaks a rule is not sent; the rest is.
   * @returns One item for each dossier, in the order given. No refusal is thrown.
   * @throws {@link InputError} for the options, or for something that is no list.
   * @source the wire takes a list (observed); that it is taken whole or not at all is assumed
   * @example
   * for (const item of await portal.upsertDossiers(dossiers, { expect: 'new' }))
   *   if (item.outcome === 'failed') console.error(item.code, item.error.messageVi)
   */
  upsertDossiers(
    dossiers: readonly PortalDossier[],
    options?: UpsertDossiersOptions & CallOptions,
  ): Promise<UpsertItem[]>

  /**
   * Adds steps to the progress of dossiers, at most ten (`maxProgressSteps`); more are refused, because a step is never sent
   * twice and a list in two calls could end half done.
   *
   * `CapNhatTienDoHoSoMC`. A write that is not idempotent: when its outcome is `unknown`, look at {@link findDossier} first.
   *
   * @throws {@link InputError} with every field at fault, as `checkStep` names them; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DOSSIER_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and a provincial product; confidence: observed
   */
  syncProgress(steps: readonly ProgressStep[], options?: CallOptions): Promise<void>

  /**
   * Tells where a dossier stands that was filed at the national portal.
   *
   * `DongBoTrangThaiHoSo` with `type` "2". Safe to repeat: the state is said, not moved. One request.
   *
   * @param update - `dossierCode` is the code that the portal gave; your own goes into `localCode`.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DOSSIER_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source a provincial product, one vendor only; confidence: observed, the answer assumed
   */
  syncStatus(update: StatusUpdate, options?: CallOptions): Promise<void>
}

/**
 * Makes a client of the National Public Service Portal.
 *
 * @example
 * const portal = createNationalPortalClient({ gateway: securityServerGateway({ baseUrl, username, password, unitCode }) })
 */
export function createNationalPortalClient(options: NationalPortalClientOptions): NationalPortalClient {
  const { profile } = options
  const call = createCaller(options)
  const newRequestId = options.newRequestId ?? (() => crypto.randomUUID())
  const pushes = { new: syncDossier('new', profile), update: syncDossier('update', profile) }
  const require = (dossier: PortalDossier): CheckedDossier => requireDossier(dossier, options, newRequestId)
  const callsFor = (dossier: CheckedDossier, callOptions?: CallOptions): UpsertCalls => ({
    find: () => call(findDossier, dossier.code, callOptions),
    send: (as) => call(pushes[as], [dossier], callOptions),
  })
  return {
    findDossier: (code, callOptions) => call(findDossier, code, callOptions),
    // Async, so that a refused dossier is a rejected promise.
    async upsertDossier(dossier, callOptions) {
      return upsertDossier(callsFor(require(dossier), callOptions))
    },
    async upsertDossiers(dossiers, { expect, batchSize = 10, ...callOptions } = {}) {
      requireList(dossiers, { expect, batchSize }, newRequestId)
      return upsertDossiers(
        dossiers,
        { ...(expect && { expect }), batchSize },
        {
          require,
          one: (dossier) => callsFor(dossier, callOptions),
          send: (as, chunk) => call(pushes[as], chunk, callOptions),
        },
      )
    },
    syncDossier: async (dossier, as, callOptions) => call(pushes[as], [require(dossier)], callOptions),
    syncProgress: (steps, callOptions) => call(syncProgress, steps, callOptions),
    syncStatus: (update, callOptions) => call(syncStatus, update, callOptions),
    ...portalCatalogues(call, newRequestId),
    ...portalFeedback(call),
  }
}

const maxListed = 10_000
const maxBatch = 50

function requireList(
  dossiers: unknown,
  { expect, batchSize }: { readonly expect: unknown; readonly batchSize: unknown },
  newRequestId: () => string,
): void {
  const isBatch = Number.isInteger(batchSize) && Number(batchSize) >= 1 && Number(batchSize) <= maxBatch
  const fields = [
    ...(Array.isArray(dossiers) ? [] : [fieldProblem([], 'type')]),
    ...(Array.isArray(dossiers) && dossiers.length > maxListed ? [fieldProblem([], 'too-long')] : []),
    ...([undefined, 'new', 'known'].includes(expect as undefined) ? [] : [fieldProblem(['expect'], 'not-in-list')]),
    ...(isBatch ? [] : [fieldProblem(['batchSize'], 'not-in-list')]),
  ]
  const { operationId: operation } = operations.syncDossier
  if (fields.length > 0) throw new InputError({ system: 'dvc', operation, requestId: newRequestId(), fields })
}
