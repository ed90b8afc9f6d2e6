import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { findDossier, type FoundDossier } from './operations/find-dossier.ts'
import { createDossier, updateDossier } from './operations/sync-dossier.ts'
import { syncProgress, type ProgressStep } from './operations/sync-progress.ts'
import type { PortalDossier } from './portal-dossier.ts'
import { requireDossier } from './require-dossier.ts'
import { upsertDossier, type UpsertResult } from './upsert-dossier.ts'

/** Keeps dossiers in step with the National Public Service Portal (Cổng Dịch vụ công quốc gia). */
export interface NationalPortalClient {
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
   * @throws {@link InputError} with every field at fault; nothing was sent.
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
   * Adds steps to the progress of dossiers, at most ten.
   *
   * `CapNhatTienDoHoSoMC`. A write that is not idempotent: when its outcome is `unknown`, look at {@link findDossier} first.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DOSSIER_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and a provincial product; confidence: observed
   */
  syncProgress(steps: readonly ProgressStep[], options?: CallOptions): Promise<void>
}

/**
 * Makes a client of the National Public Service Portal.
 *
 * @example
 * const portal = createNationalPortalClient({ gateway: securityServerGateway({ baseUrl, username, password, unitCode }) })
 */
export function createNationalPortalClient(options: ClientOptions): NationalPortalClient {
  const call = createCaller(options)
  const newRequestId = options.newRequestId ?? (() => crypto.randomUUID())
  return {
    findDossier: (code, callOptions) => call(findDossier, code, callOptions),
    async upsertDossier(dossier, callOptions) {
      requireDossier(dossier, newRequestId)
      return upsertDossier({
        find: () => call(findDossier, dossier.code, callOptions),
        send: (as) => call(as === 'new' ? createDossier : updateDossier, dossier, callOptions),
      })
    },
    syncDossier: (dossier, as, callOptions) => call(as === 'new' ? createDossier : updateDossier, dossier, callOptions),
    syncProgress: (steps, callOptions) => call(syncProgress, steps, callOptions),
  }
}
